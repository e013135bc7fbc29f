import type { Trx } from '#app/platform/database.server.ts'
import { findLatestVersion } from './lock-team.server.ts'
import type { LatestVersion } from './lock-team.server.ts'

/** Which text of which team a moderator has read: the one that was sent in at that moment. */
export interface ReadVersion {
  readonly teamPublicId: string
  readonly submittedAt: Date
}

export type WaitingVersion =
  | { kind: 'waiting'; version: LatestVersion }
  /** Another moderator was quicker. */
  | { kind: 'already-decided' }
  /** The captain took it back to write on. */
  | { kind: 'taken-back' }
  /** It was taken back and sent in anew: this text has not been read. */
  | { kind: 'changed-since' }

/** The text that was read, if it is the one that still waits. The team is locked by the caller. */
export async function findWaitingVersion(
  trx: Trx,
  teamId: number,
  submittedAt: Date,
): Promise<WaitingVersion> {
  const version = await findLatestVersion(trx, teamId)
  if (!version || version.decided_at) return { kind: 'already-decided' }
  if (!version.submitted_at) {
    const decided = await trx
      .selectFrom('team_version')
      .select('id')
      .where('team_id', '=', teamId)
      .where('submitted_at', '=', submittedAt)
      .where('decided_at', 'is not', null)
      .executeTakeFirst()
    return { kind: decided ? 'already-decided' : 'taken-back' }
  }
  if (version.submitted_at.getTime() !== submittedAt.getTime()) return { kind: 'changed-since' }
  return { kind: 'waiting', version }
}
