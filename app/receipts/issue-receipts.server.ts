import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** What a receipt is asked for: a gift of money, nothing given for it. */
export interface ReceiptOrder {
  readonly giftId: number
  /** When the card was charged; the day counts in the organization's zone (C25). */
  readonly donatedAt: Date
  /** All that the donor gave, the covered fee in it, less what went back. */
  readonly amount: Cents
  readonly donorName: string | null
}

export interface IssuedReceipt {
  readonly giftId: number
  readonly publicId: string
  /** As it is printed: `2026-000123`. */
  readonly number: string
  /** `2026-11-22`, in the organization's zone. */
  readonly donatedOn: string
  readonly amount: Cents
}

/**
 * Issues one numbered receipt a gift (C1, IRS Pub. 1771): the organization as it is named today, the day, the amount, all of
 * it deductible. A gift that has a valid receipt gets a new one in its place and the old one is voided (C26). Numbers run
 * without a gap in the year of the gift: the counter moves in this transaction or not at all (I20).
 */
export async function issueReceipts(
  trx: Trx,
  orders: readonly ReceiptOrder[],
  why: string,
): Promise<IssuedReceipt[]> {
  if (orders.length === 0) return []
  const days = await daysOf(trx, orders)
  const replaced = await voidReceipts(
    trx,
    orders.map((order) => order.giftId),
    why,
  )
  const numbers = await takeNumbers(trx, days)
  const rows = orders.map((order, index) => {
    const day = days[index] ?? ''
    const year = Number(day.slice(0, 4))
    return { order, day, year, number: numbers.get(year)?.shift() ?? 0 }
  })
  const { rows: issued } = await sql<{
    gift_id: number
    public_id: string
    year: number
    number: number
  }>`
    insert into receipt (year, number, gift_id, donated_on, amount_cents, deductible_cents, donor_name, legal_name, ein, address, words, replaces)
    select r.year, r.number, r.gift_id, r.day, r.amount, r.amount, r.donor_name, o.legal_name, o.ein, o.address, o.receipt_words, r.replaces
      from unnest(${rows.map((row) => row.year)}::int[], ${rows.map((row) => row.number)}::int[],
                  ${rows.map((row) => row.order.giftId)}::bigint[], ${rows.map((row) => row.day)}::date[],
                  ${rows.map((row) => row.order.amount)}::bigint[], ${rows.map((row) => row.order.donorName)}::text[],
                  ${rows.map((row) => replaced.get(row.order.giftId) ?? null)}::bigint[])
             as r (year, number, gift_id, day, amount, donor_name, replaces), organization o
    returning gift_id, public_id, year, number
  `.execute(trx)
  const byGift = new Map(issued.map((row) => [row.gift_id, row]))
  return rows.map(({ order, day, year, number }) => ({
    giftId: order.giftId,
    publicId: byGift.get(order.giftId)?.public_id ?? '',
    number: formatReceiptNumber(year, number),
    donatedOn: day,
    amount: order.amount,
  }))
}

/**
 * Voids the valid receipts of gifts: a receipt is never changed and its number never used again (I20).
 * @returns the ids of the voided receipts by gift.
 */
export async function voidReceipts(
  trx: Trx,
  giftIds: readonly number[],
  why: string,
): Promise<Map<number, number>> {
  if (giftIds.length === 0) return new Map()
  const rows = await trx
    .updateTable('receipt')
    .set({ voided_at: sql`now()`, voided_why: why })
    .where('gift_id', '=', sql<number>`any(${giftIds}::bigint[])`)
    .where('voided_at', 'is', null)
    .returning(['id', 'gift_id'])
    .execute()
  return new Map(rows.map((row) => [row.gift_id, row.id]))
}

/** `2026-000123`: the year of the gift and its place in it. */
export function formatReceiptNumber(year: number, number: number): string {
  return `${year}-${String(number).padStart(6, '0')}`
}

async function daysOf(trx: Trx, orders: readonly ReceiptOrder[]): Promise<string[]> {
  const { rows } = await sql<{ day: string }>`
    select (m.at at time zone o.time_zone)::date::text as day
      from unnest(${orders.map((order) => order.donatedAt)}::timestamptz[]) with ordinality as m (at, place), organization o
     order by m.place
  `.execute(trx)
  return rows.map((row) => row.day)
}

/** Takes as many numbers of each year as there are days in it. The counter's row keeps a second issuer waiting. */
async function takeNumbers(trx: Trx, days: readonly string[]): Promise<Map<number, number[]>> {
  const counts = new Map<number, number>()
  for (const day of days)
    counts.set(Number(day.slice(0, 4)), (counts.get(Number(day.slice(0, 4))) ?? 0) + 1)
  const numbers = new Map<number, number[]>()
  for (const [year, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    const { last_number: last } = await trx
      .insertInto('receipt_counter')
      .values({ year, last_number: count })
      .onConflict((conflict) =>
        conflict.column('year').doUpdateSet((is) => ({
          last_number: is('receipt_counter.last_number', '+', count),
        })),
      )
      .returning('last_number')
      .executeTakeFirstOrThrow()
    numbers.set(
      year,
      Array.from({ length: count }, (_, place) => last - count + 1 + place),
    )
  }
  return numbers
}
