import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockTeam } from './lock-team.server.ts'
import type { LatestVersion, LockedTeam } from './lock-team.server.ts'
import { tellCaptains } from './tell-captains.server.ts'
import { findWaitingVersion } from './waiting-version.server.ts'
import type { ReadVersion } from './waiting-version.server.ts'

export type ApprovalOutcome =
  | 'approved'
  | 'already-decided'
  | 'taken-back'
  | 'changed-since'
  | 'team-not-found'

/** Makes the text that was read the one that everyone sees; a page that was not out yet goes live (S36). */
export async function approveTeam(
  decision: ReadVersion & { readonly actor: Actor },
): Promise<ApprovalOutcome> {
  const { teamPublicId, submittedAt, actor } = decision
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    const found = await findWaitingVersion(trx, team.id, submittedAt)
    if (found.kind !== 'waiting') return found.kind
    const { version } = found
    await trx
      .updateTable('team_version')
      .set({ decided_at: now(), decided_by: actor.id, decision: 'approved' })
      .where('id', '=', version.id)
      .execute()
    await publish(trx, team, version)
    await recordChange(trx, {
      actor,
      action: 'approve-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { name: version.name, version: version.id, submittedAt },
    })
    await tellCaptains(trx, team.id, {
      kind: 'team-approved',
      subjectId: String(version.id),
      content: { teamName: version.name, slug: team.slug, firstTime: team.published_at === null },
    })
    return 'approved'
  })
}

/** What was sent in is what is shown: the text, and the names that captains wish for. */
export async function publish(trx: Trx, team: LockedTeam, version: LatestVersion): Promise<void> {
  const goesLive = team.status === 'draft' || team.status === 'waiting'
  const at = now()
  await trx
    .updateTable('team')
    .set({
      name: version.name,
      town: version.town,
      plan: version.plan,
      story: version.story,
      goal_cents: version.goal_cents,
      suggested: version.suggested,
      ends_on: version.ends_on,
      color: version.color,
      scene: version.scene,
      video_url: version.video_url,
      video_title: version.video_title,
      approved_version_id: version.id,
      published_at: team.published_at ?? at,
      ...(goesLive && { status: 'live', status_at: at }),
    })
    .where('id', '=', team.id)
    .execute()
  await trx
    .updateTable('team_member')
    .set((row) => ({ display_name: row.fn.coalesce('wished_name', 'display_name') }))
    .where('team_id', '=', team.id)
    .where('role', '=', 'captain')
    .where('wished_name', 'is not', null)
    .execute()
}
