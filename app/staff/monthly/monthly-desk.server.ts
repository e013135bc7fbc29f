import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { StoppedBy } from '#db/schema/monthly.ts'

/** `under-way`: stopped, and Stripe has not answered yet. */
export type MonthlyState = 'active' | 'behind' | 'under-way' | 'ended'

export interface ListedMonthly {
  readonly id: string
  readonly donorName: string | null
  readonly donorEmail: string | null
  readonly amount: Cents
  readonly state: MonthlyState
  /** Days of the organization's calendar. */
  readonly startedOn: string
  readonly nextOn: string
  readonly stopped: {
    readonly on: string
    readonly by: StoppedBy
    readonly who: string | null
    readonly reason: string | null
  } | null
  readonly months: number
  readonly given: Cents
}

export interface MonthlyDesk {
  readonly list: readonly ListedMonthly[]
  readonly state: MonthlyState | null
  readonly after: string | null
  /** Of those that will be charged again. */
  readonly running: { readonly donors: number; readonly amount: Cents }
}

const ON_A_PAGE = 50
const states: readonly MonthlyState[] = ['active', 'behind', 'under-way', 'ended']

export function readMonthlyState(asked: string | null): MonthlyState | null {
  return states.find((state) => state === asked) ?? null
}

/** Who gives every month, the one who began last first, a page at a time; or those alone that stand so. */
export async function findMonthlyDesk(
  state: MonthlyState | null,
  after: string | null,
): Promise<MonthlyDesk> {
  const begun = after
    ? sql`m.id < (select id from monthly_gift where public_id = ${after})`
    : sql`true`
  const stands = state === null ? sql`true` : sql`${STATE} = ${state}`
  const [rows, running] = await Promise.all([
    findMonthly(sql`${begun} and ${stands}`),
    sql<{ donors: number; amount: number }>`
      select count(*) as donors, coalesce(sum(amount_cents), 0)::bigint as amount
        from monthly_gift where status in ('active', 'behind') and stopped_at is null
    `.execute(db),
  ])
  const list = rows.slice(0, ON_A_PAGE)
  const { donors, amount } = running.rows[0] ?? { donors: 0, amount: 0 }
  return {
    list,
    state,
    after: rows.length > ON_A_PAGE ? (list.at(-1)?.id ?? null) : null,
    running: { donors, amount: cents(amount) },
  }
}

/** @returns `undefined` for an id that none has, or one whose first month was never paid. */
export async function findOneMonthly(publicId: string): Promise<ListedMonthly | undefined> {
  const [one] = await findMonthly(sql`m.public_id = ${publicId}`)
  return one
}

const STATE = sql`case when m.status <> 'ended' and m.stopped_at is not null then 'under-way' else m.status end`

async function findMonthly(which: ReturnType<typeof sql>): Promise<ListedMonthly[]> {
  const { rows } = await sql<{
    id: string
    donor_name: string | null
    donor_email: string | null
    amount: number
    state: MonthlyState
    started_on: string
    next_on: string
    stopped_on: string | null
    stopped_by: StoppedBy | null
    who: string | null
    stop_reason: string | null
    months: number
    given: number
  }>`
    select m.public_id as id, d.donor_name, d.donor_email, m.amount_cents as amount, ${STATE} as state,
           (m.started_at at time zone o.time_zone)::date::text as started_on, (m.next_at at time zone o.time_zone)::date::text as next_on,
           (m.stopped_at at time zone o.time_zone)::date::text as stopped_on, m.stopped_by, coalesce(p.name, p.email) as who, m.stop_reason,
           s.months, s.given
      from monthly_gift m cross join organization o left join person p on p.id = m.stopped_by_person,
           lateral (select donor_name, donor_email from gift where monthly_id = m.id order by month_from desc nulls last limit 1) d,
           lateral (select count(*) filter (where refunded_cents + lost_cents < amount_cents) as months,
                           coalesce(sum(amount_cents - refunded_cents - lost_cents), 0)::bigint as given
                      from gift where monthly_id = m.id and status = 'paid') s
     where m.status <> 'started' and ${which} order by m.id desc limit ${ON_A_PAGE + 1}
  `.execute(db)
  return rows.map((row) => ({
    id: row.id,
    donorName: row.donor_name,
    donorEmail: row.donor_email,
    amount: cents(row.amount),
    state: row.state,
    startedOn: row.started_on,
    nextOn: row.next_on,
    stopped:
      row.stopped_on === null || row.stopped_by === null
        ? null
        : { on: row.stopped_on, by: row.stopped_by, who: row.who, reason: row.stop_reason },
    months: row.months,
    given: cents(row.given),
  }))
}
