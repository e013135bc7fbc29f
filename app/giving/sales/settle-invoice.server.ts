import { sql } from 'kysely'
import type { Journal } from '#app/ledger/journal.ts'
import { journalOfPromise } from '#app/ledger/promise.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import { lockEventOfOrder } from './seat-late.server.ts'
import type { Seating } from './seating.ts'
import { sendLateBack } from './send-late-back.server.ts'

const app = { id: null, label: 'the app' }
const PAID = 'the invoice was paid by card'
const TAKEN_BACK = 'the bank took the payment by card back'
const LATE = 'paid by card when the invoice was no longer open'

interface Invoice {
  event_id: number
  order_id: number
  email: string | null
  name: string
  language: Language
  /** The promise that a check would come. */
  promise_id: number
  public_id: string
  campaign_id: number
  team_id: number | null
  currency: string
  revision: number
  amount_cents: number
  /** Whether nothing of it has come or was given up, so that this payment is just what is owed. */
  is_owed: boolean
  /** Whether this payment is what paid it. */
  is_paid: boolean
}

/**
 * Lets a payment by card that is being booked pay the invoice that it was opened for: from here on its order is one by card, and
 * the check is expected no more, in the transaction that books the money, so that no sum counts twice. An invoice that is paid
 * another way by then, or given up, takes no second payment: all of it goes back.
 * @param lock the event, then the promise; a test shows what happens without.
 * @returns `undefined` for a payment of no invoice.
 */
export async function payInvoice(
  trx: Trx,
  saleId: number,
  lock = lockInvoice,
): Promise<Seating | undefined> {
  const seen = await findInvoice(trx, saleId)
  if (!seen) return undefined
  await lock(trx, seen)
  const invoice = (await findInvoice(trx, saleId)) ?? seen
  if (!invoice.is_owed) {
    const records = await sendLateBack(trx, saleId, {
      ...invoice,
      why: LATE,
      letter: 'invoice-sent-back',
    })
    return { moves: [], records }
  }
  await trx
    .updateTable('ticket_order')
    .set({ way: 'card', sale_id: saleId, contribution_id: null })
    .where('id', '=', invoice.order_id)
    .execute()
  await trx
    .updateTable('ticket')
    .set({ sale_id: saleId })
    .where('order_id', '=', invoice.order_id)
    .where('released_at', 'is', null)
    .where('price_cents', '>', 0)
    .execute()
  await notePromise(trx, saleId, invoice.promise_id)
  await changePromise(trx, invoice, { voided_at: now(), void_reason: PAID })
  return {
    moves: [promiseMoved(invoice, -invoice.amount_cents)],
    records: [
      {
        actor: app,
        action: 'void-contribution',
        subjectKind: 'contribution',
        subjectId: invoice.public_id,
        detail: { amount: sayAmount(invoice), reason: PAID },
      },
    ],
  }
}

/**
 * Lets an invoice be owed again whose payment by card its bank took back: the sponsor keeps sign and places, as before.
 * @returns `undefined` for a payment that paid no invoice.
 */
export async function reopenInvoice(trx: Trx, saleId: number): Promise<Seating | undefined> {
  const seen = await findInvoice(trx, saleId)
  if (!seen?.is_paid) return undefined
  await lockInvoice(trx, seen)
  const invoice = await findInvoice(trx, saleId)
  if (!invoice?.is_paid) return undefined
  await trx
    .updateTable('ticket')
    .set({ sale_id: null })
    .where('order_id', '=', invoice.order_id)
    .where('sale_id', '=', saleId)
    .where('released_at', 'is', null)
    .execute()
  await trx
    .updateTable('ticket_order')
    .set({ way: 'invoice', sale_id: null, contribution_id: invoice.promise_id })
    .where('id', '=', invoice.order_id)
    .execute()
  await notePromise(trx, saleId, null)
  await changePromise(trx, invoice, { voided_at: null, void_reason: null })
  return {
    moves: [promiseMoved(invoice, invoice.amount_cents)],
    records: [
      {
        actor: app,
        action: 'change-contribution',
        subjectKind: 'contribution',
        subjectId: invoice.public_id,
        detail: {
          before: { amount: formatMoneyExactly(cents(0), invoice.currency) },
          after: { amount: sayAmount(invoice) },
          reason: TAKEN_BACK,
        },
      },
    ],
  }
}

async function lockInvoice(trx: Trx, invoice: Invoice): Promise<void> {
  await lockEventOfOrder(trx, invoice.event_id)
  await trx
    .selectFrom('contribution')
    .select('id')
    .where('id', '=', invoice.promise_id)
    .forUpdate()
    .execute()
}

async function findInvoice(trx: Trx, saleId: number): Promise<Invoice | undefined> {
  const { rows } = await sql<Invoice>`
    select o.event_id, o.id as order_id, o.buyer_email as email, o.buyer_name as name, o.language,
           c.id as promise_id, c.public_id, c.campaign_id, c.team_id, c.currency, c.revision, c.amount_cents,
           o.way = 'invoice' and o.released_at is null and e.status <> 'cancelled' and c.voided_at is null
             and c.settled_cents = 0 and c.amount_cents = s.amount_cents and k.cents = s.amount_cents as is_owed,
           o.sale_id = s.id and o.released_at is null and y.promise_id = c.id and k.cents = c.amount_cents as is_paid
      from invoice_payment y join sale s on s.id = y.sale_id join ticket_order o on o.id = y.order_id join event e on e.id = o.event_id
           cross join lateral (select max(z.promise_id) as id from invoice_payment z where z.order_id = o.id) paid
           join contribution c on c.id = coalesce(o.contribution_id, paid.id)
           cross join lateral (
             select coalesce(sum(t.price_cents), 0) as cents from ticket t where t.order_id = o.id and t.released_at is null) k
     where y.sale_id = ${saleId}`.execute(trx)
  return rows[0]
}

async function notePromise(trx: Trx, saleId: number, promiseId: number | null): Promise<void> {
  await trx
    .updateTable('invoice_payment')
    .set({ promise_id: promiseId })
    .where('sale_id', '=', saleId)
    .execute()
}

async function changePromise(
  trx: Trx,
  { promise_id: id, revision }: Invoice,
  change: { readonly voided_at: Date | null; readonly void_reason: string | null },
): Promise<void> {
  await trx
    .updateTable('contribution')
    .set({ ...change, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
}

function promiseMoved(invoice: Invoice, difference: number): Journal {
  const { promise_id: id, public_id: publicId } = invoice
  return journalOfPromise(
    { id, publicId, campaignId: invoice.campaign_id, teamId: invoice.team_id },
    invoice.revision + 1,
    difference,
    { actor: 'invoice', at: now() },
  )
}

function sayAmount({ amount_cents: amount, currency }: Invoice): string {
  return formatMoneyExactly(cents(amount), currency)
}
