import { sql } from 'kysely'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'

/** So many teams are kept from being given to for a moment. */
const AT_ONCE = 500

/**
 * Reckons anew what teams brought in lately, since days pass also for those whom nobody gives to. What is noted of them stays
 * right without it; there would only be ever more teams to look at to find those with the most.
 */
export async function wearDownLately(): Promise<void> {
  let last = 0
  for (;;) {
    const { rows } = await sql<{ team_id: number }>`
      select team_id from team_lately where team_id > ${last} order by team_id limit ${AT_ONCE}
    `.execute(db)
    const teams = rows.map(({ team_id }) => team_id)
    if (teams.length === 0) return
    await inTransaction((trx) => reckonAnew(trx, teams))
    last = teams.at(-1) ?? last
  }
}

/**
 * Their totals are locked before, in the order in which booking does (F11): a team that is given to meanwhile waits, and neither
 * waits for the other in a ring.
 */
export async function reckonAnew(trx: Trx, teams: readonly number[]): Promise<void> {
  await sql`
    select from team_total where team_id = any(${teams}::bigint[]) order by team_id for update
  `.execute(trx)
  await sql`delete from team_lately where team_id = any(${teams}::bigint[])`.execute(trx)
  await sql`select reckon_lately(${teams}::bigint[])`.execute(trx)
}
