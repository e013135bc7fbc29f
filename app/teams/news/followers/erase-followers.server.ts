import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'

const DAY = 86_400_000
/** So long the link in the letter that asks works. */
const ASKED_FOR = 7 * DAY
/** So long it is known that somebody ended the news, should they ask why it came. */
const ENDED_FOR = 30 * DAY

/** By night: addresses that never said yes, and those that wanted no more news, with the letters to them (S40). */
export async function eraseFollowers(): Promise<void> {
  const at = now().getTime()
  await eraseFollowersWho(
    db,
    sql`confirmed_at is null and asked_at < ${new Date(at - ASKED_FOR)} or ended_at < ${new Date(at - ENDED_FOR)}`,
  )
}

/** Those of whom it is so, with the letters to them; in the order in which gifts follow teams (F11). */
export async function eraseFollowersWho(on: Db | Trx, who: RawBuilder<unknown>): Promise<void> {
  await sql`
    with held as (
      select id from team_follower where ${who} order by team_id, email for update),
    gone as (
      delete from team_follower f using held where f.id = held.id returning f.public_id, f.team_id, f.email),
    asked as (
      delete from message m using gone
       where m.kind = 'news-asked' and m.subject_id like gone.public_id || ' %')
    delete from message m using gone, team_update u
     where m.kind = 'news-letter' and m.to_address = gone.email
       and u.team_id = gone.team_id and m.subject_id = u.public_id`.execute(on)
}
