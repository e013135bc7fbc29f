import { sql } from 'kysely'
import { heldRows } from '#app/people/holding.ts'
import type { Holding } from '#app/people/holding.ts'
import { eraseFollowersWho } from './news/followers/erase-followers.server.ts'

/** Whose news they asked for. */
const follows: Holding = {
  kind: 'follows',
  find: (on, email) =>
    heldRows(
      on,
      sql`select t.name as team, f.source, f.asked_at, f.confirmed_at, f.ended_at
            from team_follower f join team t on t.id = f.team_id where f.email = ${email} order by f.asked_at`,
    ),
  erase: (trx, email) => eraseFollowersWho(trx, sql`email = ${email}`),
}

/** What they told us of a page; the words stay with whoever looks into it. */
const reports: Holding = {
  kind: 'reports',
  find: (on, email) =>
    heldRows(
      on,
      sql`select t.name as team, r.reason, r.words, r.created_at
            from page_report r join team t on t.id = r.team_id where lower(r.reporter_email) = ${email} order by r.created_at`,
    ),
  async erase(trx, email) {
    await sql`update page_report set reporter_email = null where lower(reporter_email) = ${email}`.execute(
      trx,
    )
  },
}

export const heldOfVisitors: readonly Holding[] = [follows, reports]
