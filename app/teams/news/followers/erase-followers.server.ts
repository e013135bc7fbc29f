import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'

const DAY = 86_400_000
/** So long the link in the letter that asks works. */
const ASKED_FOR = 7 * DAY
/** So long it is known that somebody ended the news, should they ask why it came. */
const ENDED_FOR = 30 * DAY

/** By night: addresses that never said yes, and those that wanted no more news. */
export async function eraseFollowers(): Promise<void> {
  const at = now().getTime()
  await sql`
    delete from team_follower
     where confirmed_at is null and asked_at < ${new Date(at - ASKED_FOR)}
        or ended_at < ${new Date(at - ENDED_FOR)}`.execute(db)
}
