import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { setRole } from './change-role.server.ts'
import { findMember, findOwnMember } from './find-member.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export type HandOverOutcome = 'handed-over' | 'to-oneself' | 'changed-since' | 'not-found'

/**
 * Gives a captain's part to somebody else on the team and goes on as a member, both or neither.
 * @param read by which name the captain chose them; it stands on the page from then on (S36).
 */
export async function handOver(
  deed: Deed,
  publicId: string,
  read: string,
): Promise<HandOverOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    const heir = team && (await findMember(trx, team.id, publicId))
    if (!heir) return 'not-found'
    if (heir.person_id === deed.by.id) return 'to-oneself'
    const own = await findOwnMember(trx, team.id, deed.by.id)
    if (heir.role === 'member' && heir.name !== read) return 'changed-since'
    if (heir.role === 'member') await setRole(trx, team.id, heir, 'captain')
    await setRole(trx, team.id, own, 'member')
    await recordChange(trx, {
      actor: actorOf(deed.by),
      action: 'hand-over-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { to: heir.name },
    })
    const news = { teamName: team.name, slug: team.slug, by: own.name }
    const subjectId = `${publicId} ${now().toISOString()}`
    await queueMessage(trx, {
      kind: 'team-handed-over',
      subjectId,
      to: heir.email,
      content: { ...news, to: null },
    })
    await tellCaptains(trx, team.id, {
      kind: 'team-handed-over',
      subjectId,
      content: { ...news, to: heir.name },
    })
    return 'handed-over'
  })
}
