import type { Hand } from '#app/contributions/hand.ts'
import { buyer } from '#app/contributions/hand.ts'
import { reducePromise } from '#app/contributions/reduce-promise.server.ts'
import { makeRefund } from '#app/giving/make-refund.server.ts'
import { writeRefund } from '#app/giving/write-refund.server.ts'
import type { AskedRefund } from '#app/giving/write-refund.server.ts'
import type { SaleRow } from '#app/giving/sales-in-book.server.ts'
import { receiptSales } from '#app/giving/sales/receipt-sales.server.ts'
import { refundable } from '#app/giving/sales/refund-sale.server.ts'
import { describeTickets } from '#app/giving/sales/what-was-bought.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findKept, lockChosen, release } from './chosen-tickets.server.ts'
import type { Choice, ChosenTicket, ChosenTickets, NotChosen } from './chosen-tickets.server.ts'

export interface GiveBackWish extends Choice {
  /** For the books and the trail; nobody else reads it. */
  readonly reason: string
  /** `null` for a buyer or player, who has no account. */
  readonly by: Hand | null
}

export type GivenBack =
  | {
      readonly kind: 'given-back'
      /** Refunds that are asked for, and made by a job if not at once. */
      readonly refundIds: readonly number[]
      /** What goes back to cards. */
      readonly back: Cents
      /** What came by check or cash, and staff pay back. */
      readonly owedBack: Cents
    }
  /** So much of the price is left: the rest went back already, or a bank asks for it. */
  | { readonly kind: 'more-than-is-left'; readonly left: Cents }
  | NotChosen

/** Gives places back and sends exactly their prices back to the cards that paid them, at once where Stripe answers. */
export async function giveBackTickets(wish: GiveBackWish): Promise<GivenBack> {
  const given = await inTransaction((trx) => giveBackTicketsWith(trx, wish, 'caller'))
  if (given.kind === 'given-back') for (const id of given.refundIds) await makeRefund(id)
  return given
}

/**
 * The same in a transaction; the refunds are written down, and made by their job right after the commit unless the caller does. What is sent back is looked at
 * under the lock of its sale, so that two who give back the same place send its price back once (F10), and the places can be
 * promised to others in the same moment. What is owed by hand is owed no more, as far as it has not come.
 */
export async function giveBackTicketsWith(
  trx: Trx,
  wish: GiveBackWish,
  madeBy: AskedRefund['madeBy'] = 'job',
): Promise<GivenBack> {
  const chosen = await lockChosen(trx, wish)
  if (chosen.kind !== 'chosen') return chosen
  const paid = pricesBySale(chosen)
  for (const [sale, price] of paid) {
    const { price: left } = await refundable(trx, sale)
    if (price > left) return { kind: 'more-than-is-left', left }
  }
  await release(trx, chosen, { why: wish.why, as: wish.as, keep: false })
  const refundIds: number[] = []
  for (const [sale, price] of paid)
    refundIds.push(await sendBack(trx, sale, { chosen, price, wish, madeBy }))
  const owedBack = await owedNoMore(trx, chosen, wish)
  if (owedBack > 0) await askForCheck(trx, chosen, owedBack, wish)
  await receiptSales(
    trx,
    [...paid.keys()].map(({ id }) => id),
    'places were given back',
  )
  await recordChange(trx, {
    actor: wish.by ?? buyer,
    action: 'give-back-tickets',
    subjectKind: 'ticket-order',
    subjectId: wish.orderPublicId,
    detail: { tickets: chosen.tickets.length, reason: wish.reason },
  })
  const back = [...paid.values()].reduce((sum, price) => sum + price, 0)
  return { kind: 'given-back', refundIds, back: cents(back), owedBack }
}

function pricesBySale({ tickets, sales }: ChosenTickets): Map<SaleRow, number> {
  const prices = new Map<SaleRow, number>()
  for (const { sale_id: saleId, price_cents: price } of tickets) {
    const sale = saleId === null ? undefined : sales.get(saleId)
    if (sale?.status === 'paid' && price > 0) prices.set(sale, (prices.get(sale) ?? 0) + price)
  }
  return prices
}

async function sendBack(
  trx: Trx,
  sale: SaleRow,
  {
    chosen,
    price,
    wish,
    madeBy,
  }: {
    readonly chosen: ChosenTickets
    readonly price: number
    readonly wish: GiveBackWish
    readonly madeBy: AskedRefund['madeBy']
  },
): Promise<number> {
  const refundId = await writeRefund(trx, {
    giftId: null,
    saleId: sale.id,
    amount: price,
    reason: wish.reason,
    requestedBy: wish.by?.id ?? null,
    madeBy,
  })
  await trx
    .updateTable('ticket')
    .set({ refund_id: refundId })
    .where('sale_id', '=', sale.id)
    .where('id', 'in', idsOf(chosen.tickets))
    .execute()
  await recordChange(trx, {
    actor: wish.by ?? buyer,
    action: 'refund-sale',
    subjectKind: 'sale',
    subjectId: sale.public_id,
    detail: { amount: formatMoneyExactly(cents(price), sale.currency), reason: wish.reason },
  })
  return refundId
}

async function owedNoMore(
  trx: Trx,
  { orderId, tickets, contribution }: ChosenTickets,
  { reason, by }: GiveBackWish,
): Promise<Cents> {
  if (!contribution) return cents(0)
  const bought = await describeTickets(trx, await findKept(trx, orderId))
  return await reducePromise(trx, contribution, {
    price: tickets.reduce((sum, ticket) => sum + ticket.price_cents, 0),
    value: tickets.reduce((sum, ticket) => sum + ticket.fair_value_cents, 0),
    benefit: bought.get(orderId)?.slice(0, 1000) ?? null,
    reason,
    by,
  })
}

/** Staff pay back by check what came by hand; until they do, its price is still with us. */
async function askForCheck(
  trx: Trx,
  { tickets, contribution }: ChosenTickets,
  owedBack: Cents,
  { reason, by }: GiveBackWish,
): Promise<void> {
  const { id } = await trx
    .insertInto('refund')
    .values({
      gift_id: null,
      sale_id: null,
      contribution_id: contribution?.id ?? null,
      amount_cents: owedBack,
      reason,
      requested_by: by?.id ?? null,
      status: 'requested',
      stripe_refund_id: null,
      paid_by: 'check',
      check_number: null,
      settled_at: null,
      failure: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('ticket')
    .set({ refund_id: id })
    .where('id', 'in', idsOf(tickets))
    .where('sale_id', 'is', null)
    .where('price_cents', '>', 0)
    .execute()
}

function idsOf(tickets: readonly ChosenTicket[]): number[] {
  return tickets.map(({ id }) => id)
}
