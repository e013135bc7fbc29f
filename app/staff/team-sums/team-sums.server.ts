import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { cents } from '#app/money/cents.ts'
import { expectedByTeam, expectedDaysOf } from '../expected-sums.server.ts'
import type { StillExpected } from '../expected-sums.server.ts'
import { findTeamsOf } from '../overview-teams.server.ts'
import type { TeamSums } from '../overview-teams.server.ts'
import { daysOf, nothing, ofCampaign, sumColumns, sumsOf, within } from '../sums.server.ts'
import type { SumRow, Sums, SumsFilter } from '../sums.server.ts'
import type { Order, TeamSumsFilter } from './team-sums-filter.ts'

export const TEAMS_ON_A_PAGE = 50

export interface TeamSumsList {
  readonly teams: readonly (TeamSums & StillExpected)[]
  /** Where the next page begins; `null` at the end. */
  readonly after: string | null
  /** Of all teams of the period, also those on other pages. */
  readonly ofTeams: Sums & StillExpected
  /** Given to campaigns themselves. */
  readonly ofCampaigns: Sums & StillExpected
}

/** The sums of every team that anything moved for in a period, or that expects something at its end, a page at a time, read from the sums a day. */
export async function findTeamSums(filter: TeamSumsFilter, today: string): Promise<TeamSumsList> {
  const [rows, whole] = await Promise.all([findPage(filter, today), findWhole(daysAsked(filter))])
  const teams = rows.slice(0, TEAMS_ON_A_PAGE)
  return {
    teams,
    after: rows.length > TEAMS_ON_A_PAGE ? (teams.at(-1)?.slug ?? null) : null,
    ...whole,
  }
}

export interface TeamSumRow extends SumRow {
  readonly expected: number
  readonly slug: string
  readonly name: string
  readonly kind: TeamKind
  readonly campaign: string
}

/** Every team of a filter with its sums, in order. */
export function selectTeamSums(
  filter: TeamSumsFilter,
  beyond: RawBuilder<unknown> = sql``,
): RawBuilder<TeamSumRow> {
  return sql<TeamSumRow>`
    select t.slug, t.name, t.kind, c.name as campaign, s.received, s.refunded, s.lost, s.fees, s.gifts, s.expected
      from (${sumsByTeam(filter)}) s join team t on t.id = s.team_id join campaign c on c.id = t.campaign_id
     ${beyond} order by ${keyOf(filter.order)} ${goesUp(filter.order) ? sql`asc` : sql`desc`}, t.id`
}

export function countTeamSums(filter: TeamSumsFilter): RawBuilder<{ rows: number }> {
  return sql<{ rows: number }>`select count(*) as rows from (${sumsByTeam(filter)}) s`
}

function sumsByTeam(filter: TeamSumsFilter): RawBuilder<unknown> {
  const asked = daysAsked(filter)
  const ofKind = filter.kind
    ? sql`d.team_id in (select id from team where kind = ${filter.kind})`
    : sql`true`
  return sql`
    select team_id, coalesce(r.received, 0) as received, coalesce(r.refunded, 0) as refunded, coalesce(r.lost, 0) as lost,
           coalesce(r.fees, 0) as fees, coalesce(r.gifts, 0) as gifts, coalesce(e.left_over, 0) as expected
      from (select d.team_id, ${sumColumns} from day_total d
             where d.team_id is not null and ${within(asked)} and ${ofCampaign(asked)} and ${ofKind} group by d.team_id) r
      full join (${expectedByTeam(asked)}) e using (team_id)`
}

async function findPage(
  filter: TeamSumsFilter,
  today: string,
): Promise<readonly (TeamSums & StillExpected)[]> {
  const start = filter.after === null ? undefined : await findStart(filter, filter.after)
  if (!start && filter.order.by === 'raised' && filter.order.way === 'usual') {
    // Those with the most raised are found without adding up all the others; who raised nothing stands in one row with them.
    const { teams } = await findTeamsOf(daysAsked(filter), today, TEAMS_ON_A_PAGE)
    if ((teams[TEAMS_ON_A_PAGE]?.raised ?? 0) > 0) return teams
  }
  const key = keyOf(filter.order)
  const beyond = start
    ? sql`where ${key} ${goesUp(filter.order) ? sql`>` : sql`<`} ${start.key} or ${key} = ${start.key} and t.id > ${start.id}`
    : sql``
  const { rows } = await sql<TeamSumRow>`
    ${selectTeamSums(filter, beyond)} limit ${TEAMS_ON_A_PAGE + 1}`.execute(db)
  return rows.map((row) => ({
    ...sumsOf(row),
    expected: cents(row.expected),
    slug: row.slug,
    name: row.name,
  }))
}

/** The place of a team in the list. */
async function findStart(
  filter: TeamSumsFilter,
  slug: string,
): Promise<{ key: string | number; id: number } | undefined> {
  const { rows } = await sql<{ key: string | number; id: number }>`
    select ${keyOf(filter.order)} as key, t.id
      from (${sumsByTeam(filter)}) s join team t on t.id = s.team_id where t.slug = ${slug}`.execute(
    db,
  )
  return rows[0]
}

function daysAsked({ period, campaign, kind }: TeamSumsFilter): SumsFilter {
  return { from: period.from, to: period.to, kind, ...(campaign && { campaign }) }
}

/** As many as the totals of the desk say, since they are read from the same sums. */
async function findWhole(filter: SumsFilter) {
  const [sums, expected] = await Promise.all([
    sql<SumRow & { readonly whose: Whose }>`
      select ${whose} as whose, ${sumColumns} from (${daysOf(filter)}) d group by 1`.execute(db),
    sql<{ readonly whose: Whose; readonly left_over: number }>`
      select ${whose} as whose, sum(d.promised_cents - d.came_cents)::bigint as left_over
        from (${expectedDaysOf(filter)}) d group by 1`.execute(db),
  ])
  const of = (part: Whose) => {
    const row = sums.rows.find((each) => each.whose === part)
    const left = expected.rows.find((each) => each.whose === part)
    return { ...(row ? sumsOf(row) : nothing), expected: cents(left?.left_over ?? 0) }
  }
  return { ofTeams: of('teams'), ofCampaigns: of('campaigns') }
}

type Whose = 'teams' | 'campaigns'

const whose = sql`case when d.kind = 'campaign' then 'campaigns' else 'teams' end`

function keyOf({ by }: Order): RawBuilder<unknown> {
  switch (by) {
    case 'raised':
      return sql`(s.received - s.refunded - s.lost)`
    case 'net':
      return sql`(s.received - s.refunded - s.lost - s.fees)`
    case 'expected':
      return sql`s.expected`
    case 'fees':
      return sql`s.fees`
    case 'gifts':
      return sql`s.gifts`
    case 'name':
      return sql`lower(t.name)`
  }
}

/** Names go up from A, sums down from the most, unless they are turned. */
function goesUp({ by, way }: Order): boolean {
  return by === 'name' ? way === 'usual' : way === 'turned'
}
