import { writeSale } from '#app/giving/sales/ask-for-sale.server.ts'
import { leadToPayment } from '#app/giving/sales/lead-to-payment.server.ts'
import type { ClaimedPayment, LedToPayment } from '#app/giving/sales/lead-to-payment.server.ts'
import { findSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { isTooLittle } from '#app/payments/least-charge.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import type { Language } from '#app/words/language.ts'
import { lightOf } from './light.ts'
import { findOutingOf } from './outing.server.ts'
import { lockPlace } from './places.server.ts'

/**
 * Leads whoever comes by a place to Stripe's page for it: a payment of its own, whose receipt is the player's. Two who press at once
 * are led to one page, so that it is paid once (F7). One whose time is up is closed before another opens; the place stays theirs.
 * @param lock what makes one wait for the other; a test shows what happens without.
 */
export async function payForPlace(
  key: string,
  language: Language,
  lock = lockPlace,
): Promise<LedToPayment> {
  await closeIfLate(key)
  return await leadToPayment(await inTransaction((trx) => claimSale(trx, key, lock)), language)
}

/** A page whose half hour is over is closed at Stripe; with it the place is free to be paid anew. */
async function closeIfLate(key: string): Promise<void> {
  const late = await db
    .selectFrom('ticket')
    .innerJoin('sale', 'sale.id', 'ticket.sale_id')
    .select('sale.public_id')
    .where('ticket.public_id', '=', key)
    .where('sale.status', '=', 'started')
    .where('sale.expires_at', '<=', now())
    .executeTakeFirst()
  if (late) await findSaleStanding(late.public_id)
}

/** The payment that waits for the place, a new one if there is none. */
async function claimSale(trx: Trx, key: string, lock: typeof lockPlace): Promise<ClaimedPayment> {
  const place = await lock(trx, key)
  const outing = place && (await findOutingOf(trx, place.event_id))
  if (!place || !outing?.isOpen || place.released_at !== null) return { kind: 'look' }
  if (lightOf(place) !== 'friend-owes' || isTooLittle(place.price_cents)) return { kind: 'look' }
  if (place.own_sale === 'started' && place.sale_key !== null)
    return { kind: 'claimed', publicId: place.sale_key }
  const { team_id: teamId } = await trx
    .selectFrom('event')
    .select('team_id')
    .where('id', '=', place.event_id)
    .executeTakeFirstOrThrow()
  const sale = await writeSale(trx, {
    teamId,
    eventId: place.event_id,
    amount: cents(place.price_cents),
    words: `${place.package_name} · ${outing.title}`.slice(0, 80),
    formKey: newKey(),
    startedBy: null,
    income: place.order_kind === 'sponsorship' ? 'sponsor_income' : 'ticket_income',
    backPath: `/tickets/${key}`,
    ...(place.name !== null &&
      place.email !== null && { payer: { name: place.name, email: place.email } }),
  })
  if (sale.kind === 'paused') return { kind: 'busy' }
  await trx.updateTable('ticket').set({ sale_id: sale.id }).where('id', '=', place.id).execute()
  return { kind: 'claimed', publicId: sale.publicId }
}
