import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { findMember } from './find-member.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

interface OwnName {
  readonly teamId: number
  readonly person: Person
  readonly shownName: string
  readonly listed: 'listed' | 'unlisted'
}

/**
 * Says how one wishes to be named, and whether on the page. Taking the name off the page takes it off at once; a new name
 * stands there when a captain has read it (S35, S36). A captain's own name goes to staff with the page instead.
 */
export async function changeOwnName({ teamId, person, shownName, listed }: OwnName): Promise<void> {
  await db
    .updateTable('team_member')
    .set((row) => ({
      wished_name: shownName,
      listed_at: listed === 'listed' ? row.fn.coalesce('listed_at', row.val(now())) : null,
    }))
    .where('team_id', '=', teamId)
    .where('person_id', '=', person.id)
    .where('role', '=', 'member')
    .execute()
}

export type NameOutcome =
  | 'shown'
  /** They wish for another name now: it has to be read first. */
  | 'changed-since'
  | 'not-found'

/** Lets the page name a member by the name that was read, if they still wish for that one. */
export async function approveName(
  deed: Deed,
  publicId: string,
  read: string,
): Promise<NameOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    const member = team && (await findMember(trx, team.id, publicId))
    if (!member || member.role === 'captain') return 'not-found'
    const shown = await trx
      .updateTable('team_member')
      .set({ display_name: read })
      .where('team_id', '=', team.id)
      .where('person_id', '=', member.person_id)
      .where('wished_name', '=', read)
      .returning('person_id')
      .executeTakeFirst()
    if (!shown) return 'changed-since'
    await recordChange(trx, {
      actor: actorOf(deed.by),
      action: 'approve-name',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { member: read },
    })
    return 'shown'
  })
}
