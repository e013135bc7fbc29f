import { sql } from 'kysely'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { readSource } from '#app/teams/views/view-source.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import type { Way } from '#db/schema/ledger.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { findExpectedSums } from './expected-sums.server.ts'
import type { Expected, StillExpected } from './expected-sums.server.ts'
import { besideExpected, spansBesideExpected } from './overview-parts.server.ts'
import { findTeamsOf } from './overview-teams.server.ts'
import { grainFor } from './spans.ts'
import type { Grain } from './spans.ts'
import { daysOf, nothing, ofCampaign, sumColumns, sumsOf, within } from './sums.server.ts'
import type { SumRow, Sums, SumsFilter } from './sums.server.ts'

export interface OverviewFilter extends SumsFilter {
  /** `null`: what is easiest to read. */
  readonly grain?: Grain | null
  /** Days to measure the period against. */
  readonly before?: { readonly from: string; readonly to: string } | null
}

export interface Overview {
  readonly totals: Sums
  /** Of the days it is measured against; `null` when there are none. */
  readonly before: Sums | null
  /** The same a day, where a day of the period has its own day to be beside. */
  readonly beforeByDay: readonly (Sums & { readonly day: string })[]
  /** What was promised in the period, what of all promises came in it, and what is still expected at its end. */
  readonly expected: Expected
  /** Expected already when the period began, and when the days it is measured against ended. */
  readonly expectedStart: Cents
  readonly expectedBefore: Cents | null
  readonly grain: Grain
  /** The days that are shown, or in which there is anything; `null` when there is nothing. */
  readonly days: { readonly from: string; readonly to: string } | null
  /** Newest first; of a week or month its first day. Those in which nothing happened are left out. */
  readonly byDay: readonly (Sums & Expected & { readonly day: string })[]
  /** Those with the most raised, and with room left those with the most expected; `slug` is null for gifts to a campaign itself. */
  readonly byTeam: readonly (Sums &
    StillExpected & { readonly slug: string | null; readonly name: string })[]
  /** Whether there are teams beyond those. */
  readonly moreTeams: boolean
  readonly byKind: readonly (Sums & StillExpected & { readonly kind: TeamKind | null })[]
  readonly byCampaign: readonly (Sums &
    StillExpected & { readonly slug: string; readonly name: string })[]
  /** How the gifts were paid; not known of one kind or one team. */
  readonly byWay: readonly (Sums & { readonly way: Way })[]
  /** How their donors came, `null` where nobody knows; as little known of one kind or one team. */
  readonly bySource: readonly (Sums & { readonly source: ViewSource | null })[]
}

const MOST_TEAMS = 10

/** The money of a period, read from the sums that stand a day; gifts are never counted again. */
export async function findOverview(filter: OverviewFilter): Promise<Overview> {
  const days = await findDays()
  const from = filter.from ?? days.first
  const to = filter.to ?? days.last
  const grain = from && to ? grainFor(from, to, filter.grain ?? null) : 'day'
  const [rows, before, teams, byWay, bySource, expected, expectedBefore] = await Promise.all([
    findSums(filter, grain),
    filter.before ? findSums({ ...filter, ...filter.before }, 'day') : [],
    findTeamsOf(filter, days.today, MOST_TEAMS),
    findWays(filter),
    findSources(filter),
    findExpectedSums(filter, grain),
    filter.before ? findExpectedSums({ ...filter, ...filter.before }, 'month') : null,
  ])
  const ownOfCampaigns = besideExpected(
    rows
      .filter(({ part }) => part === 'campaign-itself')
      .map((row) => ({ ...sumsOf(row), name: row.campaign ?? '' })),
    expected.ofCampaigns,
    ({ name }) => name,
  ).map((own) => ({ ...own, slug: null }))
  const byTeam = [...teams.teams, ...ownOfCampaigns].toSorted(
    (a, b) => mostFirst(a, b) || b.expected - a.expected || a.name.localeCompare(b.name),
  )
  return {
    totals: wholeOf(rows),
    before: filter.before ? wholeOf(before) : null,
    beforeByDay: grain === 'day' ? daysIn(before) : [],
    expected: expected.whole,
    expectedStart: expected.start,
    expectedBefore: expectedBefore?.whole.left ?? null,
    grain,
    days: from && to ? { from, to } : null,
    byDay: spansBesideExpected(daysIn(rows), expected),
    byTeam: byTeam.slice(0, MOST_TEAMS),
    moreTeams: teams.more || byTeam.length > MOST_TEAMS,
    byKind: besideExpected(
      rows.filter(({ part }) => part === 'kind').map((row) => ({ ...sumsOf(row), kind: row.kind })),
      expected.byKind,
      ({ kind }) => kind,
    ).toSorted(mostFirst),
    byCampaign: besideExpected(
      rows
        .filter(({ part }) => part === 'campaign')
        .map((row) => ({
          ...sumsOf(row),
          slug: row.campaign_slug ?? '',
          name: row.campaign ?? '',
        })),
      expected.byCampaign,
      ({ slug }) => slug,
    ).toSorted(mostFirst),
    byWay,
    bySource,
  }
}

interface PartRow extends SumRow {
  /** What of the period it is: all of it, one span, one kind, one campaign, or that campaign without its teams. */
  readonly part: 'whole' | 'span' | 'kind' | 'campaign' | 'campaign-itself'
  readonly span: string | null
  /** `null` for what was given to a campaign itself. */
  readonly kind: TeamKind | null
  readonly campaign_slug: string | null
  readonly campaign: string | null
}

async function findSums(filter: SumsFilter, grain: Grain): Promise<readonly PartRow[]> {
  const { rows } = await sql<PartRow>`
    with d as (
      select of.*, date_trunc(${grain}, of.day)::date as span from (${daysOf(filter)}) of
    ), s as (
      select case when grouping(d.span) = 0 then 'span'
                  when grouping(d.kind, d.campaign_id) = 0 then 'campaign-itself'
                  when grouping(d.kind) = 0 then 'kind'
                  when grouping(d.campaign_id) = 0 then 'campaign'
                  else 'whole' end as part,
             d.span, d.kind, d.campaign_id, ${sumColumns}
        from d group by grouping sets ((), (d.span), (d.kind), (d.campaign_id), (d.kind, d.campaign_id))
       having grouping(d.kind, d.campaign_id) > 0 or d.kind = 'campaign'
    )
    select s.part, s.span, nullif(s.kind, 'campaign') as kind, c.slug as campaign_slug, c.name as campaign,
           s.received, s.refunded, s.lost, s.fees, s.gifts
      from s left join campaign c on c.id = s.campaign_id
     where s.received is not null
  `.execute(db)
  return rows
}

function wholeOf(rows: readonly PartRow[]): Sums {
  const whole = rows.find(({ part }) => part === 'whole')
  return whole ? sumsOf(whole) : nothing
}

function daysIn(rows: readonly PartRow[]): (Sums & { readonly day: string })[] {
  return rows
    .flatMap((row) => (row.part === 'span' && row.span ? [{ ...sumsOf(row), day: row.span }] : []))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
}

async function findWays(filter: SumsFilter): Promise<(Sums & { readonly way: Way })[]> {
  if (filter.kind || filter.team) return []
  const { rows } = await sql<SumRow & { readonly way: Way }>`
    select d.way, ${sumColumns} from way_day_total d where ${within(filter)} and ${ofCampaign(filter)} group by d.way
  `.execute(db)
  return rows.map((row) => ({ ...sumsOf(row), way: row.way })).toSorted(mostFirst)
}

async function findSources(
  filter: SumsFilter,
): Promise<(Sums & { readonly source: ViewSource | null })[]> {
  if (filter.kind || filter.team) return []
  const { rows } = await sql<SumRow & { readonly source: string }>`
    select d.source, ${sumColumns} from way_day_total d where ${within(filter)} and ${ofCampaign(filter)} group by d.source
  `.execute(db)
  return rows.map((row) => ({ ...sumsOf(row), source: readSource(row.source) })).toSorted(mostFirst)
}

/** The days of the organization's calendar between which there is anything, and the one that it is there now. */
async function findDays() {
  const { rows } = await sql<{ first: string | null; last: string | null; today: string }>`
    select min(d.day) as first, max(d.day) as last,
           coalesce((select (now() at time zone time_zone)::date from organization), current_date) as today
      from (select day from campaign_day_total union all select day from campaign_expected_day) d`.execute(
    db,
  )
  return rows[0] ?? { first: null, last: null, today: '' }
}

function mostFirst(a: Sums, b: Sums): number {
  return b.raised - a.raised
}
