import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { isShownAtOnce } from './approval-rules.server.ts'
import { publish } from './approve-team.server.ts'
import { findLatestVersion, lockTeam } from './lock-team.server.ts'
import type { LatestVersion, LockedTeam } from './lock-team.server.ts'
import { renewVersion } from './renew-version.server.ts'
import { tellModerators } from './tell-moderators.server.ts'
import { UNNAMED_CAPTAIN } from './start-team.server.ts'

export type SubmissionOutcome =
  | 'submitted'
  /** The rules let it be seen without waiting. */
  | 'shown'
  | 'already-waiting'
  /** Nothing was written since staff last decided. */
  | 'nothing-new'
  | 'story-missing'
  | 'captain-name-missing'
  | 'story-and-captain-name-missing'
  | 'team-not-found'

interface Submission {
  readonly teamPublicId: string
  readonly person: { readonly id: number; readonly name: string | null }
}

/** Sends the newest text to staff, who are told by mail; until they decide it is not changed, unless the rules show it at once. */
export async function submitPage({ teamPublicId, person }: Submission): Promise<SubmissionOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    const latest = team && (await findLatestVersion(trx, team.id))
    if (!team || !latest) return 'team-not-found'
    if (latest.submitted_at && !latest.decided_at) return 'already-waiting'
    if (latest.decision === 'approved') return 'nothing-new'
    const isNamed = await isCaptainNamed(trx, team.id, person.id)
    if (latest.story.trim() === '')
      return isNamed ? 'story-missing' : 'story-and-captain-name-missing'
    if (!isNamed) return 'captain-name-missing'
    const at = now()
    const version = await send(trx, latest, at)
    if (await isShownAtOnce(trx, team, version)) {
      await show(trx, { team, version, person })
      return 'shown'
    }
    if (team.status === 'draft')
      await trx
        .updateTable('team')
        .set({ status: 'waiting', status_at: at })
        .where('id', '=', team.id)
        .execute()
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'submit-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { name: latest.name, submittedAt: at },
    })
    await tellModerators(trx, {
      kind: 'team-submitted',
      subjectId: `${team.public_id} ${at.toISOString()}`,
      content: {
        teamName: latest.name,
        slug: team.slug,
        plan: latest.plan,
      },
    })
    return 'submitted'
  })
}

/** A text that was sent back goes in again as a new one, so that what was decided stays as it was. */
async function send(trx: Trx, latest: LatestVersion, at: Date): Promise<LatestVersion> {
  if (latest.decided_at) {
    const id = await renewVersion(trx, latest, { submitted_at: at })
    return { ...latest, id, submitted_at: at, decided_at: null }
  }
  await trx
    .updateTable('team_version')
    .set({ submitted_at: at })
    .where('id', '=', latest.id)
    .execute()
  return { ...latest, submitted_at: at }
}

interface Shown {
  readonly team: LockedTeam
  readonly version: LatestVersion
  readonly person: Submission['person']
}

/** Nobody read it before, so that the record says whose it was, and staff are asked to look. */
async function show(trx: Trx, { team, version, person }: Shown): Promise<void> {
  await trx
    .updateTable('team_version')
    .set({ decided_at: now(), decision: 'approved' })
    .where('id', '=', version.id)
    .execute()
  await publish(trx, team, version)
  await recordChange(trx, {
    actor: actorOf(person),
    action: 'show-change',
    subjectKind: 'team',
    subjectId: team.public_id,
    detail: { name: version.name, version: version.id },
  })
  await tellModerators(trx, {
    kind: 'team-changed',
    subjectId: String(version.id),
    content: { teamName: version.name, slug: team.slug },
  })
}

async function isCaptainNamed(trx: Trx, teamId: number, personId: number): Promise<boolean> {
  const named = await trx
    .selectFrom('team_member')
    .select((row) => row.fn.coalesce('wished_name', 'display_name').as('name'))
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return named !== undefined && named.name !== UNNAMED_CAPTAIN
}
