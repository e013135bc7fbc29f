import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { findMember } from './find-member.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export type RemovalOutcome =
  | 'removed'
  /** Captains are made members first, so that nobody loses the page by one press. */
  | 'is-captain'
  | 'not-found'

/** Takes a member off the team. What they brought in stays theirs. */
export async function removeMember(deed: Deed, publicId: string): Promise<RemovalOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    const member = team && (await findMember(trx, team.id, publicId))
    if (!member) return 'not-found'
    if (member.role === 'captain') return 'is-captain'
    await takeOff(trx, { teamId: team.id, personId: member.person_id, removedBy: deed.by.id })
    await recordChange(trx, {
      actor: actorOf(deed.by),
      action: 'remove-member',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { member: member.name },
    })
    await queueMessage(trx, {
      kind: 'member-removed',
      subjectId: `${publicId} ${now().toISOString()}`,
      to: member.email,
      content: { teamName: team.name },
    })
    return 'removed'
  })
}

interface Departure {
  readonly teamId: number
  readonly personId: number
  /** `null`: they went themselves. */
  readonly removedBy: number | null
}

/** Ends a membership; only what is credited to the person stays. */
export async function takeOff(trx: Trx, { teamId, personId, removedBy }: Departure): Promise<void> {
  await trx
    .deleteFrom('team_member')
    .where('team_id', '=', teamId)
    .where('person_id', '=', personId)
    .execute()
  await trx
    .insertInto('member_departure')
    .values({ team_id: teamId, person_id: personId, left_at: now(), removed_by: removedBy })
    .execute()
}
