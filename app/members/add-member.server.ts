import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { LockedTeam } from '#app/teams/lock-team.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'

export interface NewMember {
  readonly personId: number
  /** As the team names them; the page does so only when a captain has read it (S36). */
  readonly shownName: string
  /** When they allowed the page to name them; `null`: they did not. */
  readonly listedAt: Date | null
}

/**
 * Puts somebody on a team that is locked, closes what asked them or what they asked for, and tells the captains.
 * @returns whether they were not on it before.
 */
export async function addMember(
  trx: Trx,
  team: LockedTeam,
  { personId, shownName, listedAt }: NewMember,
): Promise<boolean> {
  const at = now()
  const added = await trx
    .insertInto('team_member')
    .values({
      team_id: team.id,
      person_id: personId,
      role: 'member',
      wished_name: shownName,
      listed_at: listedAt,
      joined_at: at,
    })
    .onConflict((conflict) => conflict.columns(['team_id', 'person_id']).doNothing())
    .returning('person_id')
    .executeTakeFirst()
  if (!added) return false
  await closeInvitation(trx, team.id, personId, at)
  await tellCaptains(trx, team.id, {
    kind: 'member-joined',
    subjectId: `${team.public_id} ${personId} ${at.toISOString()}`,
    content: { teamName: team.name, slug: team.slug, memberName: shownName },
  })
  return true
}

/** Whoever comes another way has answered the letter too. */
async function closeInvitation(
  trx: Trx,
  teamId: number,
  personId: number,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('team_invitation')
    .set({ accepted_at: at, accepted_by: personId })
    .where('team_id', '=', teamId)
    .where('email', '=', (from) =>
      from.selectFrom('person').select('email').where('id', '=', personId),
    )
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('refused_at', 'is', null)
    .execute()
}
