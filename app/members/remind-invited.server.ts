import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { mayWrite } from './invitation-limits.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'
import { INVITATION_LASTS, mailInvitation } from './mail-invitation.server.ts'

export type ReminderOutcome = 'reminded' | 'too-soon' | 'too-many' | 'not-open'

/** The invitation and three reminders: whoever has not answered by then has answered. */
export const MOST_LETTERS = 4
/** Between two letters of one invitation. */
export const REST = 24 * 60 * 60_000

/** Sends the letter of an invitation once more, at most once a day, however many captains ask for it at once. */
export async function remindInvited(deed: Deed, publicId: string): Promise<ReminderOutcome> {
  const found = await findOpen(deed.teamPublicId, publicId)
  if (!found) return 'not-open'
  // Asked first: of captains who press at once, all but one are told the same after the last letter as after the others.
  if (found.sentAt.getTime() > now().getTime() - REST) return 'too-soon'
  if (found.letters >= MOST_LETTERS) return 'too-many'
  if (!(await mayWrite({ ...found, captainId: deed.by.id }))) return 'too-many'
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    if (!team || team.status === 'hidden') return 'not-open'
    const id = await writeAgain(trx, team.id, publicId, deed.by.id)
    if (id === undefined) return 'too-soon'
    await mailInvitation(trx, id)
    return 'reminded'
  })
}

async function findOpen(teamPublicId: string, publicId: string) {
  return await db
    .selectFrom('team_invitation as i')
    .innerJoin('team', 'team.id', 'i.team_id')
    .select(['team.id', 'team.published_at as publishedAt'])
    .select(['i.email', 'i.letters', 'i.sent_at as sentAt'])
    .where('team.public_id', '=', teamPublicId)
    .where('i.public_id', '=', publicId)
    .where('i.accepted_at', 'is', null)
    .where('i.withdrawn_at', 'is', null)
    .where('i.refused_at', 'is', null)
    .executeTakeFirst()
}

async function writeAgain(
  trx: Trx,
  teamId: number,
  publicId: string,
  captainId: number,
): Promise<number | undefined> {
  const at = now()
  const invitation = await trx
    .updateTable('team_invitation')
    .set((row) => ({
      sent_at: at,
      letters: row('letters', '+', 1),
      expires_at: new Date(at.getTime() + INVITATION_LASTS),
      invited_by: captainId,
    }))
    .where('team_id', '=', teamId)
    .where('public_id', '=', publicId)
    .where('sent_at', '<=', new Date(at.getTime() - REST))
    .where('letters', '<', MOST_LETTERS)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('refused_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return invitation?.id
}
