import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockUpdate } from './lock-update.server.ts'
import { openText } from './open-text.server.ts'

export interface UpdateWords {
  readonly title: string
  readonly body: string
  /** Whether followers are written to as soon as it is out. */
  readonly mailWanted: boolean
}

/** Begins a piece of news as a draft that only the captains see. @returns its public id. */
export async function startUpdate(
  teamId: number,
  personId: number,
  { title, body, mailWanted }: UpdateWords,
): Promise<string> {
  return await inTransaction(async (trx) => {
    const { id, public_id } = await trx
      .insertInto('team_update')
      .values({
        team_id: teamId,
        created_by: personId,
        created_at: now(),
        mail_wanted: mailWanted,
      })
      .returning(['id', 'public_id'])
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('team_update_version')
      .values({ update_id: id, title, body, written_by: personId, written_at: now() })
      .execute()
    return public_id
  })
}

/**
 * Keeps new words. What everybody reads stays as it is until they are let through; a text that waits is taken back, so that
 * staff never let through what they did not read.
 */
export async function saveUpdate(
  publicId: string,
  personId: number,
  { title, body, mailWanted }: UpdateWords,
): Promise<'saved' | 'update-not-found'> {
  return await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    const text = update && (await openText(trx, update.id, personId))
    if (!update || !text) return 'update-not-found'
    await trx
      .updateTable('team_update_version')
      .set({ title, body, written_by: personId, written_at: now() })
      .where('id', '=', text.id)
      .execute()
    await trx
      .updateTable('team_update')
      .set({ mail_wanted: mailWanted })
      .where('id', '=', update.id)
      .execute()
    return 'saved'
  })
}
