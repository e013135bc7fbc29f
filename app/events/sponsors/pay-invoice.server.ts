import { writeSale } from '#app/giving/sales/ask-for-sale.server.ts'
import { leadToPayment } from '#app/giving/sales/lead-to-payment.server.ts'
import type { ClaimedPayment, LedToPayment } from '#app/giving/sales/lead-to-payment.server.ts'
import { findSaleStanding } from '#app/giving/sales/sale-standing.server.ts'
import { cents } from '#app/money/cents.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import type { Language } from '#app/words/language.ts'
import { lockEvent } from '../lock-event.server.ts'
import { findSponsorByKey } from './sponsor-rows.server.ts'
import { isPayableByCard } from './sponsor-state.ts'

/**
 * Leads a sponsor to Stripe's page for the invoice that they owe. The check stays expected until the payment is booked, and which of
 * the two came first is looked at then. Two who press at once are led to one page (F7); one whose time is up is closed before
 * another opens.
 */
export async function payInvoiceByCard(key: string, language: Language): Promise<LedToPayment> {
  const before = await findSponsorByKey(key)
  if (before?.sale_status === 'started' && before.sale_public_id !== null)
    await findSaleStanding(before.sale_public_id)
  return await leadToPayment(await inTransaction((trx) => claimPayment(trx, key)), language)
}

async function claimPayment(trx: Trx, key: string): Promise<ClaimedPayment> {
  const seen = await findSponsorByKey(key, trx)
  if (!seen) return { kind: 'look' }
  await lockEvent(trx, seen.event_public_id)
  const row = await findSponsorByKey(key, trx)
  if (!row || !isPayableByCard(row)) return { kind: 'look' }
  if (row.sale_status === 'started' && row.sale_public_id !== null)
    return { kind: 'claimed', publicId: row.sale_public_id }
  const sale = await writeSale(trx, {
    teamId: row.team_id,
    eventId: row.event_id,
    amount: cents(row.price),
    words: Array.from(`${row.level} · ${row.title}`).slice(0, 80).join(''),
    formKey: newKey(),
    startedBy: null,
    income: 'sponsor_income',
    backPath: `/orders/${key}/sponsor`,
  })
  if (sale.kind === 'paused') return { kind: 'busy' }
  await trx
    .insertInto('invoice_payment')
    .values({ sale_id: sale.id, order_id: row.order_id })
    .execute()
  return { kind: 'claimed', publicId: sale.publicId }
}
