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
  /** Who has an email, and how many letters go to print. */
  readonly donors: number
  readonly toPrint: number
  /** Receipts that name nobody, which no statement can be made of. */
  readonly nameless: Cents
  /** Who was told something that has changed since, and what it comes to now. */
  readonly changed: readonly ChangedStatement[]
  /** How many there are, shown or not. */
  readonly changedCount: number
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
  const [sums, changes, run] = await Promise.all([
    findSums(year),
    findChanged(year),
    findLastRun(year),
  ])
  return { years, year, goesOn: year >= thisYear, ...sums, ...changes, run }
}

interface ChangedStatement {
  /** The letter that they have. */
  readonly id: string
  readonly email: string
  readonly told: Cents
  readonly now: Cents
}

const MOST_CHANGED = 30

/** Whose last letter of a year no longer says what their receipts say. */
async function findChanged(year: number) {
  const { rows } = await sql<{ id: string; email: string; told: number; now: number; all: number }>`
    with last as (
      select distinct on (email) public_id, email, receipt_ids, made_at from year_statement
       where year = ${year} order by email, version desc
    ), given as (
      select donor_of(v.email) as email, array_agg(r.id order by r.donated_on, r.id) as ids, sum(r.amount_cents)::bigint as amount
        from receipt r join receipt_given v on v.receipt_id = r.id
       where r.year = ${year} and r.voided_at is null and v.email is not null
         and exists (select from year_statement s where s.year = ${year})
       group by 1
    )
    select l.public_id as id, l.email, coalesce(g.amount, 0)::bigint as now, (count(*) over ())::int as all,
           (select coalesce(sum(r.amount_cents), 0)::bigint from receipt r where r.id = any(l.receipt_ids)) as told
      from last l left join given g on g.email = l.email
     where coalesce(g.ids, '{}') <> l.receipt_ids and donor_of(l.email) = l.email
     order by l.made_at, l.email limit ${MOST_CHANGED}
  `.execute(db)
  return {
    changed: rows.map(({ id, email, told, now: amount }) => ({
      id,
      email,
      told: cents(told),
      now: cents(amount),
    })),
    changedCount: rows[0]?.all ?? 0,
  }
}

async function findYears(): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select year from receipt_counter c
     where exists (select from receipt r where r.year = c.year and r.voided_at is null)
        or exists (select from year_statement s where s.year = c.year)
     order by year desc
  `.execute(db)
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
