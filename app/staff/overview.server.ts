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

/** The money of a period, read from the sums that stand a day and a team; gifts are never counted again. */
export async function findOverview(period: Pick<Period, 'from' | 'to'>): Promise<Overview> {
  const [teams, days, expected] = await Promise.all([
    sumsByTeam(period),
    sumsByDay(period),
    findExpected(),
  ])
  const byTeam = teams.rows.toSorted((a, b) => b.raised - a.raised || a.name.localeCompare(b.name))
  return {
    totals: addUp(teams.rows),
    expected,
    grain: days.grain,
    byDay: days.rows,
    byTeam: byTeam
      .slice(0, MOST_TEAMS)
      .map(({ slug, name, ...sums }) => ({ ...pick(sums), slug, name })),
    moreTeams: Math.max(0, byTeam.length - MOST_TEAMS),
    byKind: groupBy(teams.rows, ({ kind }) => kind ?? '').map(([rows, { kind }]) => ({
      ...addUp(rows),
      kind,
    })),
    byCampaign: groupBy(teams.rows, ({ campaignSlug }) => campaignSlug).map(([rows, first]) => ({
      ...addUp(rows),
      slug: first.campaignSlug,
      name: first.campaignName,
    })),
  }
}

interface SumRow {
  received: number
  refunded: number
  lost: number
  fees: number
  gifts: number
}

interface TeamSums extends Sums {
  readonly slug: string | null
  readonly name: string
  readonly kind: TeamKind | null
  readonly campaignSlug: string
  readonly campaignName: string
}

const sumColumns = sql`
  sum(d.received_cents)::bigint as received, sum(d.refunded_cents)::bigint as refunded,
  sum(d.lost_cents)::bigint as lost, sum(d.fee_cents)::bigint as fees, sum(d.gift_count)::bigint as gifts`

function within({ from, to }: Pick<Period, 'from' | 'to'>) {
  return sql`d.day >= coalesce(${from}::date, '-infinity') and d.day <= coalesce(${to}::date, 'infinity')`
}

async function sumsByTeam(period: Pick<Period, 'from' | 'to'>): Promise<{ rows: TeamSums[] }> {
  const { rows } = await sql<
    SumRow & {
      slug: string | null
      name: string | null
      kind: TeamKind | null
      campaign_slug: string
      campaign: string
    }
  >`
    with s as (
      select d.campaign_id, d.team_id, ${sumColumns} from day_total d where ${within(period)} group by 1, 2
    )
    select s.received, s.refunded, s.lost, s.fees, s.gifts, t.slug, t.name, t.kind, c.slug as campaign_slug, c.name as campaign
      from s join campaign c on c.id = s.campaign_id left join team t on t.id = s.team_id
  `.execute(db)
  return {
    rows: rows.map((row) => ({
      ...sumsOf(row),
      slug: row.slug,
      name: row.name ?? row.campaign,
      kind: row.kind,
      campaignSlug: row.campaign_slug,
      campaignName: row.campaign,
    })),
  }
}

async function sumsByDay(period: Pick<Period, 'from' | 'to'>) {
  const grain = await grainOf(period)
  const most = grain === 'day' ? MOST_DAYS : MOST_MONTHS
  const { rows } = await sql<SumRow & { day: string }>`
    select date_trunc(${grain}, d.day)::date as day, ${sumColumns}
      from day_total d where ${within(period)} group by 1 order by 1 desc limit ${most}
  `.execute(db)
  return { grain, rows: rows.map((row) => ({ ...sumsOf(row), day: row.day })) }
}

async function grainOf({ from, to }: Pick<Period, 'from' | 'to'>): Promise<'day' | 'month'> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(day) as first, max(day) as last from day_total`.execute(db)
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

function addUp(all: readonly Sums[]): Sums {
  const total = { received: 0, refunded: 0, lost: 0, fees: 0, gifts: 0 }
  for (const sums of all) {
    total.received += sums.received
    total.refunded += sums.refunded
    total.lost += sums.lost
    total.fees += sums.fees
    total.gifts += sums.gifts
  }
  return sumsOf(total)
}

function pick({ received, refunded, lost, fees, raised, net, gifts }: Sums): Sums {
  return { received, refunded, lost, fees, raised, net, gifts }
}

/** Groups with their first member, the most raised first. */
function groupBy(
  rows: readonly TeamSums[],
  keyOf: (row: TeamSums) => string,
): (readonly [TeamSums[], TeamSums])[] {
  const groups = new Map<string, TeamSums[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [[group, group[0]] as const] : []))
    .toSorted(([a], [b]) => addUp(b).raised - addUp(a).raised)
}
