import { sql } from 'kysely'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { tellWriter } from './tell-writer.server.ts'

interface NewComment {
  readonly teamId: number
  /** The piece of news that it is about; null for the team itself. */
  readonly updateId: number | null
  /** As others will read it. */
  readonly name: string
  readonly email: string
  readonly words: string
}

/**
 * Keeps a comment until somebody has read it (S36), and writes to its writer with the link to change or remove it. The same
 * form sent twice is one comment. @returns `off` for a team that takes none.
 */
export async function writeComment({
  teamId,
  updateId,
  name,
  email,
  words,
}: NewComment): Promise<'kept' | 'off'> {
  return await inTransaction(async (trx) => {
    const team = await trx
      .selectFrom('team')
      .select('id')
      .where('id', '=', teamId)
      .where('status', '=', 'live')
      .where('comments_off_at', 'is', null)
      .forShare()
      .executeTakeFirst()
    if (!team) return 'off'
    const added = await trx
      .insertInto('comment')
      .values({
        team_id: teamId,
        update_id: updateId,
        name,
        email,
        body: words,
        language: currentLanguage(),
        written_at: now(),
        decided_at: null,
        decided_by: null,
        decided_as: null,
        reply: null,
        replied_at: null,
        replied_by: null,
        reply_read_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) {
      await tellWriter(trx, added.id, 'came')
      await tellWhoReads(trx, teamId)
    }
    return 'kept'
  })
}

/** The captains, where they may decide: one letter a day for all that waits. Staff are told with the messages of donors. */
export async function tellWhoReads(trx: Trx, teamId: number): Promise<void> {
  const { rows } = await sql<{ public_id: string; slug: string; name: string; day: string }>`
    select t.public_id, t.slug, t.name, (${now()}::timestamptz at time zone o.time_zone)::date as day
      from team t cross join organization o
     where t.id = ${teamId} and o.comments_read_by = 'captain'`.execute(trx)
  const [team] = rows
  if (team)
    await tellCaptains(trx, teamId, {
      kind: 'comments-wait',
      subjectId: `${team.public_id} ${team.day}`,
      content: { teamName: team.name, slug: team.slug },
    })
}
