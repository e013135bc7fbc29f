import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import type { Grain } from './spans.ts'
import { ofCampaign, ofKind } from './sums.server.ts'
import type { SumsFilter } from './sums.server.ts'

/** What was promised in some days, what of all promises came in them, and what is still expected when they end. */
export interface Expected {
  /** Less what was withdrawn or changed to less. */
  readonly promised: Cents
  readonly came: Cents
  readonly left: Cents
}

/** What some are still owed when the days end. */
export interface StillExpected {
  readonly expected: Cents
}

export const nothingExpected: Expected = { promised: cents(0), came: cents(0), left: cents(0) }

export interface ExpectedSums {
  readonly whole: Expected
  /** What was expected already when the first day began. */
  readonly start: Cents
  /** Oldest first; of a week or month its first day. Those in which nothing moved are left out. */
  readonly bySpan: readonly (Expected & { readonly day: string })[]
  /** `null`: promised to a campaign itself. */
  readonly byKind: readonly (StillExpected & { readonly kind: TeamKind | null })[]
  readonly byCampaign: readonly (StillExpected & { readonly slug: string; readonly name: string })[]
  /** Promised to each campaign itself. */
  readonly ofCampaigns: readonly (StillExpected & { readonly name: string })[]
}

/** What was expected over a period. It is added up from the first promise on, by day, and no promise is counted again. */
export async function findExpectedSums(filter: SumsFilter, grain: Grain): Promise<ExpectedSums> {
  const { rows } = await sql<PartRow>`
    with d as (
      select of.*, of.day >= coalesce(${filter.from}::date, '-infinity') as within, date_trunc(${grain}, of.day)::date as span
        from (${expectedDaysOf(filter)}) of
    ), s as (
      select case when grouping(d.span) = 0 then 'span'
                  when grouping(d.kind, d.campaign_id) = 0 then 'campaign-itself'
                  when grouping(d.kind) = 0 then 'kind'
                  when grouping(d.campaign_id) = 0 then 'campaign'
                  else 'whole' end as part,
             d.span, d.kind, d.campaign_id,
             coalesce(sum(d.promised_cents) filter (where d.within), 0)::bigint as promised,
             coalesce(sum(d.came_cents) filter (where d.within), 0)::bigint as came,
             sum(d.promised_cents - d.came_cents)::bigint as left_over, bool_or(d.within) as within
        from d group by grouping sets ((), (d.span), (d.kind), (d.campaign_id), (d.kind, d.campaign_id))
       having grouping(d.kind, d.campaign_id) > 0 or d.kind = 'campaign'
    )
    select s.part, s.span, nullif(s.kind, 'campaign') as kind, c.slug as campaign_slug, coalesce(c.name, '') as campaign,
           s.promised, s.came, s.left_over, s.within
      from s left join campaign c on c.id = s.campaign_id
     where s.left_over is not null order by s.span
  `.execute(db)
  const of = (part: PartRow['part']) => rows.filter((row) => row.part === part)
  const [whole] = of('whole')
  const sums = whole ? expectedOf(whole) : nothingExpected
  const start = cents(sums.left - sums.promised + sums.came)
  return {
    whole: sums,
    start,
    bySpan: runningFrom(start, of('span')),
    byKind: of('kind').map((row) => ({ ...stillOf(row), kind: row.kind })),
    byCampaign: of('campaign').map((row) => ({
      ...stillOf(row),
      slug: row.campaign_slug ?? '',
      name: row.campaign,
    })),
    ofCampaigns: of('campaign-itself').map((row) => ({ ...stillOf(row), name: row.campaign })),
  }
}

/** What each of some teams is still owed when the days end. */
export async function findExpectedOfTeams(
  slugs: readonly string[],
  filter: SumsFilter,
): Promise<ReadonlyMap<string, Cents>> {
  const { rows } = await sql<{ slug: string; left_over: number }>`
    select t.slug, e.left_over from team t
     cross join lateral (select sum(d.promised_cents - d.came_cents)::bigint as left_over
                           from expected_day d where d.team_id = t.id and ${upTo(filter)}) e
     where t.slug = any(${slugs}::text[]) and e.left_over is not null
  `.execute(db)
  return new Map(rows.map((row) => [row.slug, cents(row.left_over)]))
}

/** The teams with the most expected when the days end, besides some that are known; `undefined` when too many ever expected anything. */
export async function findMostExpected(
  filter: SumsFilter,
  besides: readonly string[],
  most: number,
): Promise<(StillExpected & { readonly slug: string; readonly name: string })[] | undefined> {
  if (await areMany()) return undefined
  const { rows } = await sql<{ slug: string; name: string; left_over: number }>`
    select t.slug, t.name, e.left_over from (${expectedByTeam(filter)}) e join team t on t.id = e.team_id
     where t.slug <> all(${besides}::text[]) order by e.left_over desc, t.id limit ${most}
  `.execute(db)
  return rows.map(({ slug, name, left_over }) => ({ slug, name, expected: cents(left_over) }))
}

const MANY_TEAMS = 2000

/** A team has an account for what it expects from its first promise on. */
async function areMany(): Promise<boolean> {
  const { rows } = await sql<{ teams: number }>`
    select count(*)::int as teams from (
      select from ledger_account where code = 'receivable' and team_id is not null limit ${MANY_TEAMS + 1}) a`.execute(
    db,
  )
  return (rows[0]?.teams ?? 0) > MANY_TEAMS
}

/** What every team that expects anything is still owed when the days end. */
export function expectedByTeam(filter: SumsFilter): RawBuilder<unknown> {
  const { team, kind } = filter
  const ofTeams = sql`
    d.team_id in (select id from team where ${team ? sql`slug = ${team}` : sql`true`} and ${kind ? sql`kind = ${kind}` : sql`true`})`
  return sql`
    select d.team_id, sum(d.promised_cents - d.came_cents)::bigint as left_over from expected_day d
     where d.team_id is not null and ${upTo(filter)} and ${ofCampaign(filter)} and ${team || kind ? ofTeams : sql`true`}
     group by d.team_id having sum(d.promised_cents - d.came_cents) <> 0`
}

/** The days up to the last that is asked for: what is expected began before the first. */
export function expectedDaysOf(filter: SumsFilter): RawBuilder<unknown> {
  if (filter.team)
    return sql`
      select d.campaign_id, t.kind, d.day, d.promised_cents, d.came_cents from expected_day d join team t on t.id = d.team_id
       where t.slug = ${filter.team} and ${upTo(filter)} and ${ofCampaign(filter)} and ${ofKind(filter, sql`t.kind`)}`
  return sql`
    select d.campaign_id, d.kind, d.day, d.promised_cents, d.came_cents from campaign_expected_day d
     where ${upTo(filter)} and ${ofCampaign(filter)} and ${ofKind(filter, sql`d.kind`)}`
}

function upTo({ to }: SumsFilter): RawBuilder<unknown> {
  return sql`d.day <= coalesce(${to}::date, 'infinity')`
}

interface ExpectedRow {
  readonly promised: number
  readonly came: number
  /** What is still expected when the days end. */
  readonly left_over: number
}

interface PartRow extends ExpectedRow {
  /** As in the sums of what was raised. */
  readonly part: 'whole' | 'span' | 'kind' | 'campaign' | 'campaign-itself'
  readonly span: string | null
  readonly kind: TeamKind | null
  readonly campaign_slug: string | null
  readonly campaign: string
  /** Whether any of its days is in the period. */
  readonly within: boolean
}

function expectedOf({ promised, came, left_over }: ExpectedRow): Expected {
  return { promised: cents(promised), came: cents(came), left: cents(left_over) }
}

function stillOf({ left_over }: ExpectedRow): StillExpected {
  return { expected: cents(left_over) }
}

/** What was left of each span is what was left of the one before, and what moved in it. */
function runningFrom(start: Cents, spans: readonly PartRow[]): ExpectedSums['bySpan'] {
  let left: number = start
  return spans.flatMap(({ span, within, promised, came }) => {
    if (!within || span === null) return []
    left += promised - came
    return [{ day: span, promised: cents(promised), came: cents(came), left: cents(left) }]
  })
}
