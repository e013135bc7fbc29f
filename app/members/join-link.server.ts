import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export type JoinLinkOutcome = 'made' | 'ended' | 'not-allowed'

/** A new link to join by; the one before it leads nowhere from then on. */
export async function renewJoinLink(deed: Deed): Promise<JoinLinkOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    if (!team || team.status === 'hidden') return 'not-allowed'
    await end(trx, team.id)
    await trx
      .insertInto('join_link')
      .values({ team_id: team.id, made_by: deed.by.id, made_at: now() })
      .execute()
    await note(trx, deed, 'renew-join-link')
    return 'made'
  })
}

/** Nobody can come by the link any more; who is on the team stays. */
export async function endJoinLink(deed: Deed): Promise<JoinLinkOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    if (!team) return 'not-allowed'
    if (await end(trx, team.id)) await note(trx, deed, 'end-join-link')
    return 'ended'
  })
}

/** The team that a link to join leads to, while it does. */
export async function findTeamToJoin(code: string) {
  return await db
    .selectFrom('join_link')
    .innerJoin('team', 'team.id', 'join_link.team_id')
    .select(['team.id', 'team.public_id as publicId', 'team.slug', 'team.name', 'team.kind'])
    .select('team.color')
    .select('team.joining_needs_yes as needsYes')
    .where('join_link.code', '=', code)
    .where('join_link.ended_at', 'is', null)
    .where('team.status', '<>', 'hidden')
    .executeTakeFirst()
}

async function end(trx: Trx, teamId: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('join_link')
    .set({ ended_at: now() })
    .where('team_id', '=', teamId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function note(trx: Trx, { by, teamPublicId }: Deed, action: string): Promise<void> {
  await recordChange(trx, {
    actor: actorOf(by),
    action,
    subjectKind: 'team',
    subjectId: teamPublicId,
  })
}
