import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { openMark } from '#app/platform/seal.server.ts'
import { findSiteFrame } from '../../site-frame.server.ts'

/** Only looks: a link that a mail scanner opens ends nothing (S11). */
export async function findEndingPage(key: string) {
  const publicId = openMark('unfollow', key)
  const follower =
    publicId === null
      ? undefined
      : await db
          .selectFrom('team_follower')
          .innerJoin('team', 'team.id', 'team_follower.team_id')
          .select(['team.name', 'team_follower.ended_at'])
          .where('team_follower.public_id', '=', publicId)
          .executeTakeFirst()
  return {
    site: await findSiteFrame(),
    isLink: publicId !== null,
    team: follower?.name ?? null,
    gets: follower !== undefined && follower.ended_at === null,
  }
}

/**
 * Ends the news of one team, or of every team, to the address of that link, and takes back its letters that wait to be sent.
 * Whoever was forgotten since gets none of that team; which other teams write to them, nobody can tell by the link: `gone`.
 */
export async function endNews(key: string, of: 'team' | 'all'): Promise<'ended' | 'gone'> {
  const publicId = openMark('unfollow', key)
  if (publicId === null) return 'gone'
  return await inTransaction(async (trx) => {
    const own = await trx
      .selectFrom('team_follower')
      .select(['id', 'email'])
      .where('public_id', '=', publicId)
      .executeTakeFirst()
    if (!own) return of === 'all' ? 'gone' : 'ended'
    const { rows } = await sql<{ public_id: string }>`
      with held as (
        select id from team_follower
         where ended_at is null and ${of === 'all' ? sql`email = ${own.email}` : sql`id = ${own.id}`}
         order by team_id, email for update)
      update team_follower f set ended_at = ${now()} from held where f.id = held.id returning f.public_id`.execute(
      trx,
    )
    await sql`
      delete from message where kind = 'news-letter' and sent_at is null
         and content ->> 'follower' = any(${rows.map(({ public_id }) => public_id)}::text[])`.execute(
      trx,
    )
    return 'ended'
  })
}
