import type { Trx } from '#app/platform/database.server.ts'
import { findLatestVersion, lockTeam } from '../lock-team.server.ts'
import type { LockedTeam } from '../lock-team.server.ts'
import { renewVersion } from '../renew-version.server.ts'

export type OpenVersion =
  | { readonly kind: 'open'; readonly team: LockedTeam; readonly versionId: number }
  /** Staff are reading it: it is not changed under their eyes. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'team-not-found' }

/**
 * The version that a captain works on, made from the newest one when that was decided. Its text keeps the moment at which
 * it was saved, so that a form that somebody else has open still fits.
 */
export async function openVersion(
  trx: Trx,
  teamPublicId: string,
  personId: number,
): Promise<OpenVersion> {
  const team = await lockTeam(trx, teamPublicId)
  const latest = team && (await findLatestVersion(trx, team.id))
  if (!team || !latest) return { kind: 'team-not-found' }
  if (!latest.decided_at)
    return latest.submitted_at ? { kind: 'waiting' } : { kind: 'open', team, versionId: latest.id }
  const versionId = await renewVersion(trx, latest, { written_by: personId })
  return { kind: 'open', team, versionId }
}
