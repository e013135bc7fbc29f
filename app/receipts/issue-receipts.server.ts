import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import type { Trx } from '#app/platform/database.server.ts'

/**
 * What a receipt acknowledges: a gift; goods; or one payment for something that is part gift, by hand (the `match` of its money)
 * or by card (the `sale`).
 */
export type ReceiptSubject =
  | { readonly kind: 'gift'; readonly id: number }
  | { readonly kind: 'match'; readonly id: number }
  | { readonly kind: 'goods'; readonly id: number }
  | { readonly kind: 'sale'; readonly id: number }

export interface ReceiptOrder {
  readonly of: ReceiptSubject
  /** When it was given; the day counts in the organization's zone (C25). */
  readonly donatedAt: Date
  /** All that was paid, a covered fee in it, less what went back; nothing for goods. */
  readonly amount: Cents
  readonly donorName: string | null
  /** What was given in return, at a fair price, and what that was (C3, C4; IRS Pub. 1771). */
  readonly benefit?: { readonly fairValue: Cents; readonly words: string }
  /** What goods were given, described; their giver values them (C10). */
  readonly goods?: string
}

export interface IssuedReceipt {
  readonly of: ReceiptSubject
  readonly publicId: string
  /** As it is printed: `2026-000123`. */
  readonly number: string
  /** `2026-11-22`, in the organization's zone. */
  readonly donatedOn: string
  readonly amount: Cents
}

/**
 * Issues one numbered receipt each (C1, IRS Pub. 1771): the organization as it is named today, the day, the amount, and how
 * much of it is more than what was given for it. What has a valid receipt gets a new one in its place and the old one is
 * voided, with the reason `why` (C26). Numbers run without a gap in the year of the gift: the counter moves in this transaction or not at all (I20).
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
    orders.map((order) => order.of),
    why,
  )
  const numbers = await takeNumbers(trx, days)
  const rows = orders.map((order, index) => {
    const day = days[index] ?? ''
    const year = Number(day.slice(0, 4))
    return { order, day, year, number: numbers.get(year)?.shift() ?? 0 }
  })
  const fairValues = orders.map(({ benefit }) => benefit?.fairValue ?? 0)
  const { rows: issued } = await sql<SubjectColumns & { public_id: string }>`
    insert into receipt (year, number, gift_id, match_id, goods_id, sale_id, donated_on, amount_cents, deductible_cents, fair_value_cents,
                         benefit, goods, donor_name, legal_name, ein, address, words, replaces)
    select r.year, r.number, r.gift_id, r.match_id, r.goods_id, r.sale_id, r.day, r.amount, greatest(r.amount - r.fair_value, 0), r.fair_value,
           r.benefit, r.goods, r.donor_name, o.legal_name, o.ein, o.address, o.receipt_words, r.replaces
      from unnest(${rows.map((row) => row.year)}::int[], ${rows.map((row) => row.number)}::int[],
                  ${orders.map(({ of }) => idIf(of, 'gift'))}::bigint[], ${orders.map(({ of }) => idIf(of, 'match'))}::bigint[],
                  ${orders.map(({ of }) => idIf(of, 'goods'))}::bigint[], ${orders.map(({ of }) => idIf(of, 'sale'))}::bigint[],
                  ${rows.map((row) => row.day)}::date[],
                  ${orders.map((order) => order.amount)}::bigint[], ${fairValues}::bigint[],
                  ${orders.map(({ benefit }) => benefit?.words ?? null)}::text[], ${orders.map(({ goods }) => goods ?? null)}::text[],
                  ${orders.map((order) => order.donorName)}::text[],
                  ${orders.map(({ of }) => replaced.get(subjectKey(of)) ?? null)}::bigint[])
             as r (year, number, gift_id, match_id, goods_id, sale_id, day, amount, fair_value, benefit, goods, donor_name, replaces), organization o
    returning gift_id, match_id, goods_id, sale_id, public_id
  `.execute(trx)
  const publicIds = new Map(issued.map((row) => [subjectKey(subjectOf(row)), row.public_id]))
  return rows.map(({ order, day, year, number }) => ({
    of: order.of,
    publicId: publicIds.get(subjectKey(order.of)) ?? '',
    number: formatReceiptNumber(year, number),
    donatedOn: day,
    amount: order.amount,
  }))
}

/**
 * Voids valid receipts: a receipt is never changed and its number never used again (I20).
 * @param why for staff and auditors; the donor is not told.
 * @returns the ids of the voided receipts, by what each acknowledged.
 */
export async function voidReceipts(
  trx: Trx,
  subjects: readonly ReceiptSubject[],
  why: string,
): Promise<Map<string, number>> {
  if (subjects.length === 0) return new Map()
  const { rows } = await sql<SubjectColumns & { id: number }>`
    update receipt set voided_at = now(), voided_why = ${why}
     where voided_at is null
       and (gift_id = any(${subjects.map((of) => idIf(of, 'gift'))}::bigint[])
            or match_id = any(${subjects.map((of) => idIf(of, 'match'))}::bigint[])
            or goods_id = any(${subjects.map((of) => idIf(of, 'goods'))}::bigint[])
            or sale_id = any(${subjects.map((of) => idIf(of, 'sale'))}::bigint[]))
    returning id, gift_id, match_id, goods_id, sale_id
  `.execute(trx)
  return new Map(rows.map((row) => [subjectKey(subjectOf(row)), row.id]))
}

function subjectKey({ kind, id }: ReceiptSubject): string {
  return `${kind} ${id}`
}

interface SubjectColumns {
  gift_id: number | null
  match_id: number | null
  goods_id: number | null
  sale_id: number | null
}

function subjectOf({
  gift_id: gift,
  match_id: match,
  goods_id: goods,
  sale_id: sale,
}: SubjectColumns): ReceiptSubject {
  if (gift !== null) return { kind: 'gift', id: gift }
  if (match !== null) return { kind: 'match', id: match }
  return goods === null ? { kind: 'sale', id: sale ?? 0 } : { kind: 'goods', id: goods }
}

function idIf(of: ReceiptSubject, kind: ReceiptSubject['kind']): number | null {
  return of.kind === kind ? of.id : null
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
