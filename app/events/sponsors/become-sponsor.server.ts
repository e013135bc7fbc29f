import { cents } from '#app/money/cents.ts'
import { openSalePage } from '#app/giving/sales/open-sale-page.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { oweByHand } from '../tickets/money/owe-by-hand.server.ts'
import { placeOrder } from '../tickets/place-order.server.ts'
import type { PlacedOrder } from '../tickets/place-order.server.ts'
import { issueInvoice } from './invoices.server.ts'
import { recordSponsor, SPONSOR } from './lock-sponsor.server.ts'
import { findSponsors } from './sponsor-rows.server.ts'
import type { SponsorWords } from './sponsor.form.ts'
import { tellSponsor } from './tell-sponsor.server.ts'
import { sql } from 'kysely'

interface Sponsoring {
  readonly eventPublicId: string
  readonly eventTitle: string
  readonly levelName: string
  readonly words: Omit<SponsorWords, 'email'> & { readonly email: string | null }
  /** A captain who writes down what was promised on the phone; `null` for the sponsor. */
  readonly by: Hand | null
}

export type BecameSponsor =
  | {
      readonly kind: 'sponsor'
      readonly key: string
      readonly publicId: string
      readonly payAt: string | null
    }
  | Exclude<PlacedOrder, { readonly kind: 'placed' }>

/**
 * Orders a level and writes down whose it is, together or not at all: held for a page at Stripe, or owed by an invoice that goes out
 * at once.
 */
export async function becomeSponsor(wish: Sponsoring): Promise<BecameSponsor> {
  const ordered = await inTransaction((trx) => order(trx, wish))
  if (ordered.kind !== 'sponsor') return ordered
  return { ...ordered, payAt: await openPage(ordered.salePublicId) }
}

async function order(trx: Trx, { eventPublicId, eventTitle, levelName, words, by }: Sponsoring) {
  const placed = await placeOrder(trx, {
    eventPublicId,
    versionId: words.version,
    lines: [{ packagePublicId: words.level, units: 1 }],
    buyer: { name: words.name, email: words.email },
    firm: words.firm,
    way: words.way,
    pays: 'all',
    code: null,
    language: currentLanguage(),
    soldBy: by?.id ?? null,
    formKey: words.key,
    words: Array.from(`${levelName} · ${eventTitle}`).slice(0, 80).join(''),
  })
  if (placed.kind !== 'placed') return placed
  const { orderId } = placed
  const { event_id: eventId } = await trx
    .selectFrom('ticket_order')
    .select('event_id')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  const added = await trx
    .insertInto('sponsor')
    .values({
      order_id: orderId,
      event_id: eventId,
      phone: words.phone,
      address: words.address,
      link: words.link,
      sign_text: words.sign,
      on_wall: words.wall,
    })
    .onConflict((conflict) => conflict.column('order_id').doNothing())
    .returning('order_id')
    .executeTakeFirst()
  const [first] = await findSponsors(sql`s.order_id = ${orderId}`, trx)
  if (!first) throw new Error('The sponsor is not there')
  if (added) await begin(trx, orderId, { way: words.way, by })
  return {
    kind: 'sponsor' as const,
    key: first.key,
    publicId: first.public_id,
    salePublicId: first.sale_public_id,
  }
}

interface Beginning {
  readonly way: 'card' | 'invoice'
  readonly by: Hand | null
}

async function begin(trx: Trx, orderId: number, { way, by }: Beginning): Promise<void> {
  const owes = way === 'invoice' && (await isOwed(trx, orderId))
  if (owes) {
    const dueOn = await issueInvoice(trx, orderId)
    await oweByHand(trx, { orderId, means: 'check', dueOn, by })
  }
  const [row] = await findSponsors(sql`s.order_id = ${orderId}`, trx)
  if (!row) return
  const actor: Actor = by ?? SPONSOR
  await recordSponsor(trx, row, { actor, action: 'add-sponsor' })
  if (owes) await tellSponsor(trx, orderId, 'invoice')
  if (owes && !by)
    await tellCaptains(trx, row.team_id, {
      kind: 'sponsor-came',
      subjectId: row.public_id,
      content: {
        firm: row.firm,
        level: row.level,
        title: row.title,
        slug: row.team_slug,
        event: row.event_slug,
      },
    })
}

async function isOwed(trx: Trx, orderId: number): Promise<boolean> {
  const { way } = await trx
    .selectFrom('ticket_order')
    .select('way')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  return way === 'invoice'
}

/** @returns the address of the page at Stripe; `null` where there is nothing to pay by card, or it cannot be opened just now. */
export async function openPage(salePublicId: string | null): Promise<string | null> {
  if (salePublicId === null) return null
  const opened = await openSalePage({ salePublicId, extra: cents(0), language: currentLanguage() })
  return opened.kind === 'ready' ? opened.payAt : null
}
