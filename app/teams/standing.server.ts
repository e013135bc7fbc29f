import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

/** For a query that reads the team anyway: how many people stand with the cause through it. */
export function standingOfTeam(teamId: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`coalesce((select people from standing_total where team_id = ${teamId}), 0)`
}

/** The same in all. */
export const standingInAll = sql<number>`(select people from standing_total where team_id is null)`
