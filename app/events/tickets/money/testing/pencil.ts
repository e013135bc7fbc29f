import { sql } from 'kysely'
import { expect } from 'vitest'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db } from '#app/platform/database.server.ts'
import type { AnOuting } from '../../testing/tickets.ts'

export const PRICE = 12_000
export const VALUE = 7_000

export interface PlainTicket {
  readonly id: string
  state: 'theirs' | 'asked back' | 'back' | 'kept' | 'away'
  refund: PlainRefund | null
}
interface PlainRefund {
  /** Ours, by its public id. */
  readonly id: string
  readonly amount: number
  line: MoneyMovement | null
  failed: boolean
}
export interface PlainOrder {
  readonly id: string
  readonly saleId: number
  readonly tickets: PlainTicket[]
  state: 'held' | 'left' | 'paid'
  back: number
  readonly refunds: PlainRefund[]
}

/** What was asked to go back since; each refund is of the tickets that were given up with it. */
export async function noteRefunds(of: PlainOrder): Promise<void> {
  const rows = await db
    .selectFrom('refund')
    .select(['public_id', 'amount_cents'])
    .where('sale_id', '=', of.saleId)
    .where('reason', '<>', 'made in the payment dashboard')
    .orderBy('id')
    .execute()
  for (const row of rows.slice(of.refunds.length)) {
    const refund = { id: row.public_id, amount: row.amount_cents, line: null, failed: false }
    of.refunds.push(refund)
    for (const ticket of of.tickets)
      if (ticket.state === 'asked back' && ticket.refund === null) ticket.refund = refund
  }
}

/** What of the price is there and not on its way back. */
export function freeOf({ tickets, back, refunds }: PlainOrder): number {
  const underWay = refunds
    .filter(({ line }) => line === null)
    .reduce((sum, { amount }) => sum + amount, 0)
  return tickets.length * PRICE - back - underWay
}

/** How many places a child with a pencil would say are taken. */
export function plainlyPromised(orders: readonly PlainOrder[]): number {
  return orders
    .filter(({ state }) => state !== 'left')
    .flatMap(({ tickets }) => tickets)
    .filter(({ state }) => state === 'theirs').length
}

/** How many places the database says are taken. */
export async function promised({ id }: AnOuting): Promise<number> {
  const { rows } = await sql<{
    places: number
  }>`select places_promised(${id})::int as places`.execute(db)
  return rows[0]?.places ?? 0
}

/** What the book holds of each payment, and the receipt that stands over it. */
export async function agree(outing: AnOuting, orders: readonly PlainOrder[]): Promise<void> {
  const { rows: booked } = await sql<{ sale: number; cents: number }>`
    select j.sale_id as sale, -sum(p.amount)::bigint as cents from journal j join posting p on p.journal_id = j.id
      join ledger_account a on a.id = p.account_id and a.code = 'ticket_income' and a.team_id = ${outing.team.id}
     group by 1 having sum(p.amount) <> 0`.execute(db)
  const left = (of: PlainOrder) => (of.state === 'paid' ? of.tickets.length * PRICE - of.back : 0)
  expect(new Map(booked.map(({ sale, cents: held }) => [sale, held]))).toEqual(
    new Map(orders.flatMap((of) => (left(of) > 0 ? [[of.saleId, left(of)] as const] : []))),
  )
  const { rows: receipts } = await sql<{ sale: number; cents: number; value: number }>`
    select r.sale_id as sale, r.amount_cents as cents, r.fair_value_cents as value
      from receipt r join sale s on s.id = r.sale_id where s.event_id = ${outing.id} and r.voided_at is null`.execute(
    db,
  )
  expect(new Map(receipts.map((row) => [row.sale, [row.cents, row.value]]))).toEqual(
    new Map(
      orders.flatMap((of) => {
        const value =
          of.tickets.filter(({ state }) => state === 'theirs' || state === 'asked back').length *
          VALUE
        const has = of.tickets.some(({ state }) => state === 'theirs' || state === 'kept')
        return has && left(of) > value ? [[of.saleId, [left(of), value]] as const] : []
      }),
    ),
  )
}

/** One of them, whichever a random number means. */
export function pick<Item>(of: readonly Item[], which: number): Item | undefined {
  return of.length === 0 ? undefined : of[which % of.length]
}
