import { sql } from 'kysely'
import { recordChange } from '#app/people/audit.server.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { lockTeam } from '#app/teams/lock-team.server.ts'
import { findMember } from './find-member.server.ts'

export type NameOffOutcome = 'name-off' | 'not-named' | 'team-not-found'

interface TakingOff {
  readonly teamPublicId: string
  /** Of somebody on that team, as its desk knows them. */
  readonly memberPublicId: string
  readonly actor: Actor
}

/** Staff take a member's name off the page at once; it comes back only if the member asks again and a captain reads it (S36). */
export async function takeNameOff({
  teamPublicId,
  memberPublicId,
  actor,
}: TakingOff): Promise<NameOffOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeam(trx, teamPublicId)
    if (!team) return 'team-not-found'
    const member = await findMember(trx, team.id, memberPublicId)
    if (!member || member.role === 'captain') return 'not-named'
    const taken = await trx
      .updateTable('team_member')
      .set({
        wished_name: sql`coalesce(wished_name, display_name)`,
        display_name: null,
        listed_at: null,
      })
      .where('team_id', '=', team.id)
      .where('person_id', '=', member.person_id)
      .where('listed_at', 'is not', null)
      .returning('person_id')
      .executeTakeFirst()
    if (!taken) return 'not-named'
    await recordChange(trx, {
      actor,
      action: 'take-name-off',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { member: member.name },
    })
    return 'name-off'
  })
}
