import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Db, Trx } from '#app/platform/database.server.ts'
import { hashKey, newKey } from '#app/platform/keys.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { mayWrite } from './invitation-limits.server.ts'
import { INVITATION_LASTS, mailInvitation } from './mail-invitation.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

/** Why somebody got no letter. */
export type Missed =
  | 'invited-already'
  | 'on-the-team'
  /** They told us that this team should not write to them. */
  | 'asked-not-to'
  /** Enough letters for one day. */
  | 'too-many'
  /** Whoever asks is no captain any more, or the page is hidden. */
  | 'not-allowed'

export interface InvitedAddress {
  readonly email: string
  readonly as: 'invited' | Missed
}

/** Asks people by email to join. Known to us or not, each gets the same letter (S8). */
export async function inviteMembers(
  deed: Deed,
  emails: readonly string[],
): Promise<InvitedAddress[]> {
  const invited: InvitedAddress[] = []
  for (const email of emails) invited.push({ email, as: await invite(deed, email) })
  return invited
}

async function invite(deed: Deed, email: string): Promise<InvitedAddress['as']> {
  const team = await findTeam(deed.teamPublicId)
  if (!team) return 'not-allowed'
  const standing = await findStanding(db, team.id, email)
  if (standing) return standing
  if (!(await mayWrite({ ...team, captainId: deed.by.id, email }))) return 'too-many'
  return await inTransaction(async (trx) => {
    const locked = await lockTeamFor(trx, deed)
    if (!locked || locked.status === 'hidden') return 'not-allowed'
    const changed = await findStanding(trx, locked.id, email)
    if (changed) return changed
    await endExpired(trx, locked.id, email)
    const token = newKey()
    const at = now()
    const invitation = await trx
      .insertInto('team_invitation')
      .values({
        team_id: locked.id,
        email,
        token_hash: hashKey(token),
        token_sealed: seal(token),
        invited_by: deed.by.id,
        created_at: at,
        sent_at: at,
        expires_at: new Date(at.getTime() + INVITATION_LASTS),
      })
      .returning(['id', 'public_id'])
      .executeTakeFirstOrThrow()
    await mailInvitation(trx, invitation.id)
    await recordChange(trx, {
      actor: actorOf(deed.by),
      action: 'invite-member',
      subjectKind: 'team',
      subjectId: locked.public_id,
      detail: { invitation: invitation.public_id },
    })
    return 'invited'
  })
}

async function findTeam(publicId: string) {
  return await db
    .selectFrom('team')
    .leftJoin('team as before', 'before.id', 'team.again_of')
    // Of a team that goes on from another staff have read the words then.
    .select((row) => [
      'team.id',
      row.fn.coalesce('team.published_at', 'before.published_at').as('publishedAt'),
    ])
    .where('team.public_id', '=', publicId)
    .executeTakeFirst()
}

/** Why an address needs no letter, or must not get one. */
async function findStanding(
  source: Db | Trx,
  teamId: number,
  email: string,
): Promise<Missed | undefined> {
  const member = await source
    .selectFrom('team_member')
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .select('person.id')
    .where('team_member.team_id', '=', teamId)
    .where('person.email', '=', email)
    .executeTakeFirst()
  if (member) return 'on-the-team'
  const before = await source
    .selectFrom('team_invitation')
    .select('refused_at')
    .where('team_id', '=', teamId)
    .where('email', '=', email)
    .where((row) =>
      row.or([
        row('refused_at', 'is not', null),
        row.and([
          row('accepted_at', 'is', null),
          row('withdrawn_at', 'is', null),
          row('expires_at', '>', now()),
        ]),
      ]),
    )
    .orderBy('refused_at')
    .executeTakeFirst()
  if (!before) return undefined
  return before.refused_at ? 'asked-not-to' : 'invited-already'
}

async function endExpired(trx: Trx, teamId: number, email: string): Promise<void> {
  await trx
    .updateTable('team_invitation')
    .set({ withdrawn_at: now() })
    .where('team_id', '=', teamId)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('refused_at', 'is', null)
    .execute()
}
