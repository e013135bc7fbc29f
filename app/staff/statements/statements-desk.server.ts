import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { dayIn } from '#app/words/days.ts'

export interface StatementsDesk {
  /** With a receipt that counts, newest first. */
  readonly years: readonly number[]
  readonly year: number
  /** Somebody may still give in it. */
  readonly goesOn: boolean
  /** Of all valid receipts of the year. */
  readonly total: Cents
  readonly goods: number
  /** Who has an e-mail, and how many letters go to print. */
  readonly donors: number
  readonly toPrint: number
  /** Receipts that name nobody, which no statement can be made of. */
  readonly nameless: Cents
  readonly run: {
    readonly by: string
    readonly askedAt: Date
    readonly finishedAt: Date | null
    readonly donors: number
    readonly letters: number
  } | null
}

/** How a year stands: who would be written to, of how much, and how far the letters are. */
export async function findStatementsDesk(
  asked: string | null,
  timeZone: string,
): Promise<StatementsDesk> {
  const thisYear = Number(dayIn(timeZone, now()).slice(0, 4))
  const years = await findYears()
  const year = years.find((each) => String(each) === asked) ?? years[0] ?? thisYear
  const [sums, run] = await Promise.all([findSums(year), findLastRun(year)])
  return { years, year, goesOn: year >= thisYear, ...sums, run }
}

async function findYears(): Promise<number[]> {
  const rows = await db
    .selectFrom('receipt_counter')
    .select('year')
    .where((counter) =>
      counter.exists(
        counter
          .selectFrom('receipt')
          .select('receipt.id')
          .whereRef('receipt.year', '=', 'receipt_counter.year')
          .where('voided_at', 'is', null),
      ),
    )
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

async function findSums(year: number) {
  const { rows } = await sql<{
    total: number
    goods: number
    donors: number
    to_print: number
    nameless: number
  }>`
    select coalesce(sum(r.amount_cents), 0)::bigint as total, count(*) filter (where r.goods_id is not null) as goods,
           count(distinct donor_of(v.email)) as donors,
           count(distinct (lower(r.donor_name), lower(coalesce(v.address, '')))) filter (where v.email is null and r.donor_name is not null)
             as to_print,
           coalesce(sum(r.amount_cents) filter (where v.email is null and r.donor_name is null), 0)::bigint as nameless
      from receipt r join receipt_given v on v.receipt_id = r.id
     where r.year = ${year} and r.voided_at is null
  `.execute(db)
  const [sums] = rows
  return {
    total: cents(sums?.total ?? 0),
    goods: sums?.goods ?? 0,
    donors: sums?.donors ?? 0,
    toPrint: sums?.to_print ?? 0,
    nameless: cents(sums?.nameless ?? 0),
  }
}

async function findLastRun(year: number): Promise<StatementsDesk['run']> {
  const run = await db
    .selectFrom('statement_run as s')
    .innerJoin('person as p', 'p.id', 's.asked_by')
    .select(['s.asked_at', 's.finished_at', 's.donors', 's.letters'])
    .select(sql<string>`coalesce(p.name, p.email)`.as('by'))
    .where('s.year', '=', year)
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return run
    ? {
        by: run.by,
        askedAt: run.asked_at,
        finishedAt: run.finished_at,
        donors: run.donors,
        letters: run.letters,
      }
    : null
}
