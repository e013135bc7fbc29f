import { sql } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import type { Period } from './period.ts'
import { addDays } from './say-time.ts'

/** What came in, what went out, and what is left of some days. */
export interface Sums {
  /** Charged to donors. */
  readonly received: Cents
  readonly refunded: Cents
  /** Lost to donors' banks. */
  readonly lost: Cents
  /** Kept by the payment company. */
  readonly fees: Cents
  /** Received less refunds and losses: what a team is credited with. */
  readonly raised: Cents
  /** Raised less fees: what the nonprofit keeps. */
  readonly net: Cents
  readonly gifts: number
}

export interface Overview {
  readonly totals: Sums
  /** Promised or counted and not yet in; of all open campaigns, whatever the period. */
  readonly expected: Cents
  readonly grain: 'day' | 'month'
  /** Newest first; of a month its first day. */
  readonly byDay: readonly (Sums & { readonly day: string })[]
  /** Those with the most raised; `slug` is null for gifts to a campaign itself. */
  readonly byTeam: readonly (Sums & { readonly slug: string | null; readonly name: string })[]
  readonly moreTeams: number
  readonly byKind: readonly (Sums & { readonly kind: TeamKind | null })[]
  readonly byCampaign: readonly (Sums & { readonly slug: string; readonly name: string })[]
}

/** More days than this are shown a month at a time. */
const MOST_DAYS = 62
const MOST_MONTHS = 120
const MOST_TEAMS = 50

/** The money of a period, read from the sums that stand a day; gifts are never counted again. */
export async function findOverview(period: Pick<Period, 'from' | 'to'>): Promise<Overview> {
  const [sums, teams, expected] = await Promise.all([
    findSums(period),
    findTeams(period),
    findExpected(),
  ])
  const ownOfCampaigns = sums.rows
    .filter(({ part }) => part === 'campaign-itself')
    .map((row) => ({ ...sumsOf(row), slug: null, name: row.campaign ?? '' }))
  const byTeam = [...teams.rows, ...ownOfCampaigns].toSorted(
    (a, b) => b.raised - a.raised || a.name.localeCompare(b.name),
  )
  const whole = sums.rows.find(({ part }) => part === 'whole')
  return {
    totals: whole ? sumsOf(whole) : nothing,
    expected,
    grain: sums.grain,
    byDay: sums.rows
      .flatMap((row) => (row.part === 'day' && row.day ? [{ ...sumsOf(row), day: row.day }] : []))
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, sums.grain === 'day' ? MOST_DAYS : MOST_MONTHS),
    byTeam: byTeam.slice(0, MOST_TEAMS),
    moreTeams: Math.max(0, teams.count + ownOfCampaigns.length - MOST_TEAMS),
    byKind: sums.rows
      .filter(({ part }) => part === 'kind')
      .map((row) => ({ ...sumsOf(row), kind: row.kind }))
      .toSorted((a, b) => b.raised - a.raised),
    byCampaign: sums.rows
      .flatMap((row) =>
        row.part === 'campaign'
          ? [{ ...sumsOf(row), slug: row.campaign_slug ?? '', name: row.campaign ?? '' }]
          : [],
      )
      .toSorted((a, b) => b.raised - a.raised),
  }
}

interface SumRow {
  received: number
  refunded: number
  lost: number
  fees: number
  gifts: number
}

const sumColumns = sql`
  sum(d.received_cents)::bigint as received, sum(d.refunded_cents)::bigint as refunded,
  sum(d.lost_cents)::bigint as lost, sum(d.fee_cents)::bigint as fees, sum(d.gift_count)::bigint as gifts`

function within({ from, to }: Pick<Period, 'from' | 'to'>) {
  return sql`d.day >= coalesce(${from}::date, '-infinity') and d.day <= coalesce(${to}::date, 'infinity')`
}

interface PartRow extends SumRow {
  /** What of the period it is: all of it, one day or month, one kind, one campaign, or that campaign without its teams. */
  readonly part: 'whole' | 'day' | 'kind' | 'campaign' | 'campaign-itself'
  readonly day: string | null
  /** `null` for what was given to a campaign itself. */
  readonly kind: TeamKind | null
  readonly campaign_slug: string | null
  readonly campaign: string | null
}

/** The period and its parts, all from the sums a day, a campaign and a kind: as quick with a hundred thousand teams as with ten. */
async function findSums(period: Pick<Period, 'from' | 'to'>) {
  const grain = await grainOf(period)
  const { rows } = await sql<PartRow>`
    with d as (
      select d.*, date_trunc(${grain}, d.day)::date as span from campaign_day_total d where ${within(period)}
    ), s as (
      select case when grouping(d.span) = 0 then 'day'
                  when grouping(d.kind, d.campaign_id) = 0 then 'campaign-itself'
                  when grouping(d.kind) = 0 then 'kind'
                  when grouping(d.campaign_id) = 0 then 'campaign'
                  else 'whole' end as part,
             d.span, d.kind, d.campaign_id, ${sumColumns}
        from d group by grouping sets ((), (d.span), (d.kind), (d.campaign_id), (d.kind, d.campaign_id))
       having grouping(d.kind, d.campaign_id) > 0 or d.kind = 'campaign'
    )
    select s.part, s.span as day, nullif(s.kind, 'campaign') as kind, c.slug as campaign_slug, c.name as campaign,
           s.received, s.refunded, s.lost, s.fees, s.gifts
      from s left join campaign c on c.id = s.campaign_id
     where s.received is not null
  `.execute(db)
  return { grain, rows }
}

interface TeamRow extends SumRow {
  readonly slug: string
  readonly name: string
  readonly teams: number
}

/** The teams with the most raised, and how many there are at all. Only of these are all sums added up. */
async function findTeams(period: Pick<Period, 'from' | 'to'>) {
  const { rows } = await sql<TeamRow>`
    with most as (${period.from === null && period.to === null ? everRaised : raisedWithin(period)})
    select t.slug, t.name, most.teams, s.*
      from most join team t on t.id = most.team_id
      cross join lateral (select ${sumColumns} from day_total d where d.team_id = t.id and ${within(period)}) s
  `.execute(db)
  return {
    count: rows[0]?.teams ?? 0,
    rows: rows.map((row) => ({ ...sumsOf(row), slug: row.slug, name: row.name })),
  }
}

/** Who was ever given to has a momentum; of those, a team whose gifts all went back still has their fees. */
const everRaised = sql`
  select t.team_id, (select count(*) from team_momentum) as teams from team_total t
   where t.raised_cents <> 0 or t.team_id in (select m.team_id from team_momentum m)
   order by t.raised_cents desc, t.team_id limit ${MOST_TEAMS}`

function raisedWithin(period: Pick<Period, 'from' | 'to'>) {
  return sql`
    select d.team_id, count(*) over () as teams from day_total d where ${within(period)} and d.team_id is not null
     group by d.team_id order by sum(d.received_cents - d.refunded_cents - d.lost_cents) desc, d.team_id limit ${MOST_TEAMS}`
}

async function grainOf({ from, to }: Pick<Period, 'from' | 'to'>): Promise<'day' | 'month'> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(day) as first, max(day) as last from campaign_day_total`.execute(db)
  const first = from ?? rows[0]?.first
  const last = to ?? rows[0]?.last
  if (!first || !last) return 'day'
  return addDays(first, MOST_DAYS - 1) >= last ? 'day' : 'month'
}

async function findExpected(): Promise<Cents> {
  const { rows } = await sql<{ expected: number }>`
    select coalesce(sum(t.expected_cents), 0)::bigint as expected
      from campaign_total t join campaign c on c.id = t.campaign_id where c.closed_at is null`.execute(
    db,
  )
  return cents(rows[0]?.expected ?? 0)
}

function sumsOf({ received, refunded, lost, fees, gifts }: SumRow): Sums {
  const raised = received - refunded - lost
  return {
    received: cents(received),
    refunded: cents(refunded),
    lost: cents(lost),
    fees: cents(fees),
    raised: cents(raised),
    net: cents(raised - fees),
    gifts,
  }
}

const nothing = sumsOf({ received: 0, refunded: 0, lost: 0, fees: 0, gifts: 0 })
