import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Organization } from '#app/platform/organization.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { dayIn } from '#app/words/days.ts'
import type { EventStatus } from '#db/schema/events.ts'
import { saleDays, saleReceipts } from './count-sale-days.server.ts'
import { findReached } from './sale-limits.ts'
import type { SaleYear } from './sale-limits.ts'

export type SaleDaysPage = Awaited<ReturnType<typeof findSaleDaysPage>>

/**
 * A year of sales of all teams: the days, the sales of each, and what the teams sold.
 * @param asked as an address says a year; the one that it is otherwise.
 */
export async function findSaleDaysPage(asked: string | null) {
  const organization = await requireOrganization()
  const years = await findYears(organization)
  const thisYear = Number(dayIn(organization.timeZone, now()).slice(0, 4))
  const year = years.find((each) => String(each) === asked) ?? thisYear
  const [days, teams] = await Promise.all([findDays(year), findTeams(year)])
  const total = cents(teams.reduce((sum, { amount }) => sum + amount, 0))
  const sales: SaleYear = { year, days: days.length, receipts: total }
  const limits = organization.saleLimits
  return { years, sales, limits, reached: findReached(sales, limits), days, teams }
}

/** Those in which there is a sale or money of one, and the one that it is; newest first. */
async function findYears({ timeZone }: Organization): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select extract(year from d.day)::int as year from (${saleDays}) d
    union select extract(year from r.day)::int from (${saleReceipts}) r
    union select extract(year from ${now()}::timestamptz at time zone ${timeZone})::int
    order by year desc`.execute(db)
  return rows.map(({ year }) => year)
}

interface SaleOfDay {
  readonly publicId: string
  readonly title: string
  readonly team: string
  readonly status: EventStatus
}

async function findDays(year: number) {
  const { rows } = await sql<{ day: string; sales: readonly SaleOfDay[] }>`
    select d.day, json_agg(json_build_object('publicId', e.public_id, 'title', v.title, 'team', t.name, 'status', e.status)
                           order by v.title, e.id) as sales
      from (${saleDays}) d join event e on e.id = d.event_id join event_version v on v.id = e.approved_version_id
      join team t on t.id = e.team_id
     where extract(year from d.day) = ${year} group by d.day order by d.day`.execute(db)
  return rows
}

interface SoldByTeam {
  /** `null` for what the campaign itself sold. */
  readonly slug: string | null
  readonly name: string | null
  readonly amount: Cents
}

async function findTeams(year: number): Promise<readonly SoldByTeam[]> {
  const { rows } = await sql<{ slug: string | null; name: string | null; amount: number }>`
    select t.slug, t.name, sum(r.amount)::bigint as amount
      from (${saleReceipts}) r left join team t on t.id = r.team_id
     where extract(year from r.day) = ${year}
     group by t.id having sum(r.amount) <> 0 order by amount desc, t.name`.execute(db)
  return rows.map((row) => ({ ...row, amount: cents(row.amount) }))
}
