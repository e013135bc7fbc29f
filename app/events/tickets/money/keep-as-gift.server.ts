import type { Hand } from '#app/contributions/hand.ts'
import { buyer } from '#app/contributions/hand.ts'
import { keepPromiseAsGift } from '#app/contributions/reduce-promise.server.ts'
import { receiptSales } from '#app/giving/sales/receipt-sales.server.ts'
import { describeTickets } from '#app/giving/sales/what-was-bought.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findKept, lockChosen, release } from './chosen-tickets.server.ts'
import type { Choice, ChosenTickets, NotChosen } from './chosen-tickets.server.ts'

export interface KeepWish extends Choice {
  readonly reason: string
  /** `null` for a buyer or player, who has no account. */
  readonly by: Hand | null
}

export type KeptAsGift =
  | { readonly kind: 'kept' }
  /** What is not paid cannot stay. */
  | { readonly kind: 'not-paid' }
  | NotChosen

/**
 * Gives places up and leaves what was paid for them with the nonprofit, for nothing in return: a gift from then on, and the
 * receipt that says so takes the place of the one before (C3, C26).
 */
export async function keepTicketsAsGift(wish: KeepWish): Promise<KeptAsGift> {
  return await inTransaction((trx) => keepTicketsAsGiftWith(trx, wish))
}

/** The same, together with what it is part of. */
export async function keepTicketsAsGiftWith(trx: Trx, wish: KeepWish): Promise<KeptAsGift> {
  const chosen = await lockChosen(trx, wish)
  if (chosen.kind !== 'chosen') return chosen
  if (!isPaid(chosen)) return { kind: 'not-paid' }
  const { orderId, tickets, contribution } = chosen
  await release(trx, chosen, { why: wish.why, as: wish.as, keep: true })
  const saleIds = new Set(tickets.flatMap(({ sale_id: id }) => id ?? []))
  await receiptSales(trx, [...saleIds], 'places were given up, and what was paid is a gift')
  if (contribution) {
    const bought = await describeTickets(trx, await findKept(trx, orderId))
    await keepPromiseAsGift(trx, contribution, {
      value: tickets.reduce((sum, ticket) => sum + ticket.fair_value_cents, 0),
      benefit: bought.get(orderId)?.slice(0, 1000) ?? null,
      reason: wish.reason,
      by: wish.by,
    })
  }
  await recordChange(trx, {
    actor: wish.by ?? buyer,
    action: 'keep-tickets-as-gift',
    subjectKind: 'ticket-order',
    subjectId: wish.orderPublicId,
    detail: { tickets: tickets.length, reason: wish.reason },
  })
  return { kind: 'kept' }
}

function isPaid({ tickets, sales, contribution, isInBox }: ChosenTickets): boolean {
  if (isInBox) return true
  if (contribution) return !contribution.voided && contribution.settled === contribution.amount
  return tickets
    .filter(({ price_cents: price }) => price > 0)
    .every(({ sale_id: id }) => id !== null && sales.get(id)?.status === 'paid')
}
