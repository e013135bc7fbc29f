import { sql } from 'kysely'
import { findTeamAtDesk } from '#app/members/members-desk.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import type { ViewSource } from '#app/teams/views/view-source.ts'
import { sayDate } from '#app/words/formats.ts'
import { standingGift } from './thanks/thanks-state.server.ts'

export type ViewsDesk = Awaited<ReturnType<typeof findViewsDesk>>

/** With today. */
const DAYS = 30

/** How often a team's page was opened and how people came to it, beside the gifts that came by the same ways. */
export async function findViewsDesk({ team }: CaptainOf) {
  const [atDesk, { timeZone }, days, sources] = await Promise.all([
    findTeamAtDesk(team),
    requireOrganization(),
    findDays(team.id),
    findSources(team.id),
  ])
  return {
    team: atDesk,
    isOut: team.status === 'live' || team.status === 'closed',
    views: sources.reduce((sum, { views }) => sum + views, 0),
    gifts: sources.reduce((sum, { gifts }) => sum + gifts, 0),
    days,
    sources,
    printedOn: sayDate(now(), { dateStyle: 'long', timeZone }),
  }
}

const today = sql`(now() at time zone (select time_zone from organization))::date`

async function findDays(teamId: number) {
  const { rows } = await sql<{ day: string; views: number }>`
    select d.day::date as day, coalesce(sum(v.views), 0)::bigint as views
      from generate_series(${today} - ${DAYS - 1}::int, ${today}, interval '1 day') as d (day)
      left join team_view v on v.team_id = ${teamId} and v.day = d.day::date
     group by d.day order by d.day`.execute(db)
  return rows
}

/** `null`: gifts of whom nothing is known. The number of gifts alone: a sum could tell what a donor wished to hide (S4). */
async function findSources(teamId: number) {
  const { rows } = await sql<{ source: ViewSource | null; views: number; gifts: number }>`
    with seen as (
      select source, sum(views)::bigint as views from team_view
       where team_id = ${teamId} and day > ${today} - ${DAYS}::int group by source
    ), given as (
      select g.source, count(*) as gifts from gift g
       where g.team_id = ${teamId} and ${standingGift}
         and (g.paid_at at time zone (select time_zone from organization))::date > ${today} - ${DAYS}::int
       group by g.source
    )
    select coalesce(s.source, g.source) as source, coalesce(s.views, 0) as views, coalesce(g.gifts, 0) as gifts
      from seen s full join given g on g.source = s.source
     order by views desc, gifts desc, source`.execute(db)
  return rows
}
