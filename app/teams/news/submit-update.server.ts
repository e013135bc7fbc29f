import { sql } from 'kysely'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findRaffleWords } from '../raffle-words.ts'
import { tellModerators } from '../tell-moderators.server.ts'
import { findLatestText, isTeamOut, lockUpdate } from './lock-update.server.ts'
import type { LockedUpdate, UpdateVersion } from './lock-update.server.ts'
import { copyText } from './open-text.server.ts'
import { publishUpdate } from './publish-update.server.ts'
import { recordUpdate } from './record-update.server.ts'

export type UpdateSubmission =
  | 'sent'
  /** The rules let it be read without waiting. */
  | 'out'
  | 'already-waiting'
  | 'nothing-new'
  /** Its team's page is not out, or the news was taken down by staff. */
  | 'not-now'
  | 'update-not-found'

interface Submission {
  readonly publicId: string
  readonly person: { readonly id: number }
  readonly actor: Actor
}

/** Sends the newest text to staff, or out at once where the rules say so. */
export async function submitUpdate({
  publicId,
  person,
  actor,
}: Submission): Promise<UpdateSubmission> {
  return await inTransaction(async (trx) => {
    const update = await lockUpdate(trx, publicId)
    const latest = update && (await findLatestText(trx, update.id))
    if (!update || !latest) return 'update-not-found'
    if (latest.submitted_at && !latest.decided_at) return 'already-waiting'
    if (latest.decision === 'approved') return 'nothing-new'
    if (!isTeamOut(update) || update.down_as === 'staff') return 'not-now'
    const open = latest.decided_at ? await copyText(trx, latest, person.id) : latest
    const text = { ...open, submitted_at: now() }
    await trx
      .updateTable('team_update_version')
      .set({ submitted_at: text.submitted_at })
      .where('id', '=', text.id)
      .execute()
    const told = { ...update, title: text.title }
    const isOut = await isReadAtOnce(trx, update, text)
    if (isOut) await publishUpdate(trx, update, { text, decidedBy: null })
    await recordUpdate(trx, told, { actor, action: isOut ? 'show-update' : 'submit-update' })
    await tellModerators(trx, {
      kind: 'news-waits',
      subjectId: `${text.id} ${text.submitted_at.toISOString()}`,
      content: {
        news: isOut ? 'out' : 'submitted',
        teamName: update.team_name,
        title: text.title,
        update: update.public_id,
      },
    })
    return isOut ? 'out' : 'sent'
  })
}

/** Only where the settings say so, and never a photo that nobody has looked at or a word that sounds like a game of chance (S36, S37). */
async function isReadAtOnce(trx: Trx, update: LockedUpdate, text: UpdateVersion): Promise<boolean> {
  const { news_waits: newsWaits } = await trx
    .selectFrom('organization')
    .select('news_waits')
    .executeTakeFirstOrThrow()
  if (newsWaits || findRaffleWords(`${text.title}\n${text.body}`).length > 0) return false
  return (await countNewPhotos(trx, update, text.id)) === 0
}

/** How many photos of a text staff have not let through before, in this news or on the team's page. */
export async function countNewPhotos(
  trx: Pick<Trx, 'getExecutor'>,
  update: Pick<LockedUpdate, 'approved_version_id' | 'team_version_id'>,
  textId: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from team_update_picture p
     where p.version_id = ${textId}
       and p.picture_id not in (select picture_id from team_update_picture where version_id = ${update.approved_version_id})
       and p.picture_id not in (select picture_id from team_version_picture
                                 where version_id = ${update.team_version_id} and removed_at is null)`.execute(
    trx,
  )
  return rows[0]?.count ?? 0
}
