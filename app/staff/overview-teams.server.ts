import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { addDays } from '#app/words/days.ts'
import { findExpectedOfTeams, findMostExpected } from './expected-sums.server.ts'
import type { StillExpected } from './expected-sums.server.ts'
import { nothing, sumColumns, sumsOf, within } from './sums.server.ts'
import type { SumRow, Sums, SumsFilter } from './sums.server.ts'

export type TeamSums = Sums & { readonly slug: string; readonly name: string }

/**
 * The teams with the most raised, each with what it still expects; with room left, those with the most expected, unless so
 * many were promised something that all would have to be added up.
 */
export async function findTeamsOf(
  filter: SumsFilter,
  today: string,
  most: number,
): Promise<{ readonly teams: readonly (TeamSums & StillExpected)[]; readonly more: boolean }> {
  const raised = await findMostRaised(filter, today, most)
  const slugs = raised.map(({ slug }) => slug)
  const room = most + 1 - raised.length
  const [expected, rest] = await Promise.all([
    findExpectedOfTeams(slugs, filter),
    room > 0 && filter.kind !== 'none' ? findMostExpected(filter, slugs, room) : [],
  ])
  const teams = [
    ...raised.map((team) => ({ ...team, expected: expected.get(team.slug) ?? cents(0) })),
    ...(rest ?? []).map((team) => ({ ...nothing, ...team })),
  ]
  return { teams, more: rest === undefined || teams.length > most }
}

/** The teams with the most raised, and one more when there are more. Only of these are all sums added up. */
async function findMostRaised(
  filter: SumsFilter,
  today: string,
  most: number,
): Promise<TeamSums[]> {
  if (filter.kind === 'none') return []
  if (filter.team) return await findOne(filter)
  if (filter.from !== null && filter.from > addDays(today, -7))
    return await findMostLately(filter, sql`l.week_cents`, most)
  if (filter.from !== null && filter.from > addDays(today, -30))
    return await findMostLately(filter, sql`l.month_cents`, most)
  if (filter.from !== null && filter.from > addDays(today, -90))
    return await findMostLately(filter, sql`l.quarter_cents`, most)
  const chosen =
    filter.from === null && filter.to === null
      ? everRaised(filter, most + 1)
      : raisedWithin(filter, most + 1)
  const { rows } = await sql<TeamRow>`
    with most as (${chosen})
    select t.slug, t.name, s.*
      from most join team t on t.id = most.team_id
      cross join lateral (select ${sumColumns} from day_total d where d.team_id = t.id and ${within(filter)}) s
     order by s.received - s.refunded - s.lost desc, t.id
  `.execute(db)
  return rows.map(teamSums)
}

interface TeamRow extends SumRow {
  readonly slug: string
  readonly name: string
}

function teamSums(row: TeamRow): TeamSums {
  return { ...sumsOf(row), slug: row.slug, name: row.name }
}

async function findOne(filter: SumsFilter): Promise<TeamSums[]> {
  const { rows } = await sql<TeamRow>`
    select t.slug, t.name, s.* from team t
     cross join lateral (select ${sumColumns} from day_total d where d.team_id = t.id and ${within(filter)}) s
     where t.slug = ${filter.team} and s.gifts is not null and ${isOf('t.id', filter)}
  `.execute(db)
  return rows.map(teamSums)
}

/**
 * The same of days that are all lately, by what each team can have brought in at most: those who can have the most are added
 * up, and more of them, until nobody who was not can have more than the last who is shown.
 */
async function findMostLately(
  filter: SumsFilter,
  atMost: RawBuilder<unknown>,
  most: number,
): Promise<TeamSums[]> {
  for (let looked = 4 * most; ; looked *= 8) {
    const { rows } = await sql<TeamRow & { team_id: number | null; rest: number | null }>`
      with near as (
        select l.team_id, ${atMost} as most from team_lately l
         where ${isOf('l.team_id', filter)} order by ${atMost} desc, l.team_id limit ${looked}
      ), most as (
        select near.team_id, s.* from near
         cross join lateral (select ${sumColumns} from day_total d where d.team_id = near.team_id and ${within(filter)}) s
         where s.gifts is not null
         order by s.received - s.refunded - s.lost desc, near.team_id limit ${most + 1}
      )
      select m.*, t.slug, t.name, r.rest
        from (select case when count(*) = ${looked} then min(most) end as rest from near) r
        left join most m on true left join team t on t.id = m.team_id
       order by m.received - m.refunded - m.lost desc, m.team_id
    `.execute(db)
    const teams = rows.filter(({ team_id }) => team_id !== null).map(teamSums)
    const rest = rows[0]?.rest ?? null
    if (rest === null || (teams[most]?.raised ?? -Infinity) >= rest) return teams
  }
}

/** Who was ever given to has a momentum; of those, a team whose gifts all went back still has their fees. */
function everRaised(filter: SumsFilter, most: number): RawBuilder<unknown> {
  return sql`
    select t.team_id from team_total t
     where (t.raised_cents <> 0 or t.team_id in (select m.team_id from team_momentum m)) and ${isOf('t.team_id', filter)}
     order by t.raised_cents desc, t.team_id limit ${most}`
}

function raisedWithin(filter: SumsFilter, most: number): RawBuilder<unknown> {
  return sql`
    select d.team_id from day_total d where ${within(filter)} and d.team_id is not null and ${isOf('d.team_id', filter)}
     group by d.team_id order by sum(d.received_cents - d.refunded_cents - d.lost_cents) desc, d.team_id limit ${most}`
}

/** Whether a team is of the kind and the campaign that are asked for. */
function isOf(
  team: 't.id' | 'l.team_id' | 't.team_id' | 'd.team_id',
  { kind, campaign }: SumsFilter,
): RawBuilder<unknown> {
  if (!kind && !campaign) return sql`true`
  return sql`exists (
    select from team o where o.id = ${sql.ref(team)} and ${kind ? sql`o.kind = ${kind}` : sql`true`}
       and ${campaign ? sql`o.campaign_id = (select id from campaign where slug = ${campaign})` : sql`true`})`
}
