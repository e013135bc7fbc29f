import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { TeamColor } from '../team-color.ts'
import { clearPart } from './describe-picture.server.ts'
import type { LookChange } from './describe-picture.server.ts'
import { openVersion } from './open-version.server.ts'

export type ChoosingOutcome = 'chosen' | 'waiting' | 'team-not-found'

interface Choice {
  /** A drawn cover by name, in whose place the captain's own steps back; `picture` leaves that one where it is. */
  readonly cover: string
  readonly color: TeamColor
}

/** Chooses a drawn cover and the page's colour. */
export async function chooseLook(
  change: LookChange & { readonly choice: Choice },
): Promise<ChoosingOutcome> {
  const { teamPublicId, person, choice } = change
  return await inTransaction(async (trx) => {
    const open = await openVersion(trx, teamPublicId, person.id)
    if (open.kind !== 'open') return open.kind
    const drawn = choice.cover !== 'picture'
    if (drawn) await clearPart(trx, open.versionId, 'cover', null)
    await trx
      .updateTable('team_version')
      .set({ color: choice.color, ...(drawn && { scene: choice.cover }) })
      .where('id', '=', open.versionId)
      .execute()
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'choose-look',
      subjectKind: 'team',
      subjectId: teamPublicId,
      detail: { ...choice },
    })
    return 'chosen'
  })
}

/** Sets the one link to a film, or takes it away. */
export async function setVideo(
  change: LookChange & { readonly video: { readonly url: string | null; readonly title: string } },
): Promise<ChoosingOutcome> {
  const { teamPublicId, person, video } = change
  return await inTransaction(async (trx) => {
    const open = await openVersion(trx, teamPublicId, person.id)
    if (open.kind !== 'open') return open.kind
    if (video.url === null) await clearPart(trx, open.versionId, 'video', null)
    await trx
      .updateTable('team_version')
      .set({ video_url: video.url, video_title: video.title })
      .where('id', '=', open.versionId)
      .execute()
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'set-video',
      subjectKind: 'team',
      subjectId: teamPublicId,
      detail: { url: video.url },
    })
    return 'chosen'
  })
}
