import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addJob, addJobs } from '#app/platform/jobs.server.ts'
import { findLatestText, isTeamOut, lockUpdate } from './lock-update.server.ts'
import { recordUpdate } from './record-update.server.ts'

/** Has the letters of a piece of news written; asked again, for whatever reason, it does nothing more. @returns whether it was the first time. */
export async function startMailing(trx: Trx, updateId: number, askedBy: number): Promise<boolean> {
  const first = await trx
    .insertInto('news_mailing')
    .values({ update_id: updateId, asked_by: askedBy, asked_at: now(), finished_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('update_id')
    .executeTakeFirst()
  if (!first) return false
  await addJob(trx, 'mail-news', { updateId }, { key: keyOf(updateId) })
  return true
}

/** A captain's press of the button. Letters go once a follower, however often and by however many it is pressed. */
export async function mailUpdate(
  publicId: string,
  person: { readonly id: number },
  actor: Actor,
): Promise<'mailing' | 'mailed-before' | 'not-out' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    const text = update && (await findLatestText(trx, update.id))
    if (!update || !text) return 'not-found'
    if (update.approved_version_id === null || update.down_at !== null || !isTeamOut(update))
      return 'not-out'
    if (!(await startMailing(trx, update.id, person.id))) return 'mailed-before'
    await recordUpdate(trx, { ...update, title: text.title }, { actor, action: 'mail-update' })
    return 'mailing'
  })
}

/**
 * Goes on with the letters of news that is back in sight, alone or with its team's page, where any were asked for. It goes
 * through the followers from the first again; the outbox keeps a second letter from who has one.
 */
export async function goOnMailing(
  trx: Trx,
  back: { readonly updateId: number } | { readonly teamId: number },
): Promise<void> {
  const { rows } = await sql<{ update_id: number }>`
    update news_mailing m
       set finished_at = null, last_follower_id = 0,
           letters = (select count(*) from message s where s.kind = 'news-letter' and s.subject_id = u.public_id)
      from team_update u
     where u.id = m.update_id and u.down_at is null
       and ${'updateId' in back ? sql`u.id = ${back.updateId}` : sql`u.team_id = ${back.teamId}`}
    returning m.update_id`.execute(trx)
  await addJobs(
    trx,
    rows.map(({ update_id: updateId }) => ({
      name: 'mail-news',
      payload: { updateId },
      options: { key: keyOf(updateId) },
    })),
  )
}

function keyOf(updateId: number): string {
  return `mail-news ${updateId}`
}

/** Writes no more letters of it, and takes back those that have not gone. */
export async function stopMailing(
  trx: Trx,
  update: { readonly id: number; readonly public_id: string },
): Promise<void> {
  await trx
    .updateTable('news_mailing')
    .set({ finished_at: now() })
    .where('update_id', '=', update.id)
    .where('finished_at', 'is', null)
    .execute()
  await trx
    .deleteFrom('message')
    .where('kind', '=', 'news-letter')
    .where('subject_id', '=', update.public_id)
    .where('sent_at', 'is', null)
    .execute()
}

/** Takes back the letters that have not gone of whatever a team told: its page was taken out of sight (S35). */
export async function takeBackLetters(trx: Trx, teamId: number): Promise<void> {
  // A batch that is being written is waited for: its letters are taken back as well.
  await trx
    .selectFrom('news_mailing')
    .innerJoin('team_update', 'team_update.id', 'news_mailing.update_id')
    .select('news_mailing.update_id')
    .where('team_update.team_id', '=', teamId)
    .orderBy('news_mailing.update_id')
    .forUpdate('news_mailing')
    .execute()
  await trx
    .deleteFrom('message')
    .where('kind', '=', 'news-letter')
    .where('subject_id', 'in', (query) =>
      query.selectFrom('team_update').select('public_id').where('team_id', '=', teamId),
    )
    .where('sent_at', 'is', null)
    .execute()
}
