import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { now } from '#app/platform/clock.server.ts'
import type { TeamRole } from '#db/schema/teams.ts'
import { countCaptains, findMember } from './find-member.server.ts'
import type { MemberOnTeam } from './find-member.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export type RoleOutcome =
  | 'changed'
  | 'unchanged'
  /** They made themselves a member. */
  | 'stepped-down'
  /** A team has a captain, always. */
  | 'last-captain'
  /** They wish for another name now: it has to be read first. */
  | 'changed-since'
  /** Not on that team, or whoever asks is no captain of it any more. */
  | 'not-found'

/**
 * Makes a member a captain.
 * @param read by which name the captain chose them; it stands on the page from then on (S36).
 */
export async function makeCaptain(
  deed: Deed,
  publicId: string,
  read: string,
): Promise<RoleOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    const member = team && (await findMember(trx, team.id, publicId))
    if (!member) return 'not-found'
    if (member.role === 'captain') return 'unchanged'
    if (member.name !== read) return 'changed-since'
    await setRole(trx, team.id, member, 'captain')
    await noteRole(trx, deed, member, 'make-captain')
    await queueMessage(trx, {
      kind: 'made-captain',
      subjectId: `${publicId} ${now().toISOString()}`,
      to: member.email,
      content: { teamName: team.name, slug: team.slug },
    })
    return 'changed'
  })
}

/** Makes a captain a member, another or oneself; the last one stays. */
export async function makeMember(deed: Deed, publicId: string): Promise<RoleOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    const member = team && (await findMember(trx, team.id, publicId))
    if (!member) return 'not-found'
    if (member.role === 'member') return 'unchanged'
    if ((await countCaptains(trx, team.id)) < 2) return 'last-captain'
    await setRole(trx, team.id, member, 'member')
    await noteRole(trx, deed, member, 'make-member')
    if (member.person_id === deed.by.id) return 'stepped-down'
    await queueMessage(trx, {
      kind: 'made-member',
      subjectId: `${publicId} ${now().toISOString()}`,
      to: member.email,
      content: { teamName: team.name, slug: team.slug },
    })
    return 'changed'
  })
}

/** A captain is named on the page, in the name that the captain who chose them has read; a member only if they allow it. */
export async function setRole(
  trx: Trx,
  teamId: number,
  { person_id, name }: MemberOnTeam,
  role: TeamRole,
): Promise<void> {
  await trx
    .updateTable('team_member')
    .set(role === 'captain' ? { role, display_name: name } : { role, listed_at: null })
    .where('team_id', '=', teamId)
    .where('person_id', '=', person_id)
    .execute()
}

async function noteRole(
  trx: Trx,
  { by, teamPublicId }: Deed,
  { name }: MemberOnTeam,
  action: string,
): Promise<void> {
  await recordChange(trx, {
    actor: actorOf(by),
    action,
    subjectKind: 'team',
    subjectId: teamPublicId,
    detail: { member: name },
  })
}
