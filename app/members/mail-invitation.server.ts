import { sql } from 'kysely'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { UNNAMED_CAPTAIN } from '#app/teams/start-team.server.ts'

/** Two weeks, counted anew with a reminder. */
export const INVITATION_LASTS = 14 * 24 * 60 * 60_000

/** As the page names the captain who asks, or as they wish; `null` before they have said how. */
export const captainName = sql<
  string | null
>`coalesce(nullif(captain.display_name, ${UNNAMED_CAPTAIN}), captain.wished_name)`.as(
  'captain_name',
)

/** Queues the letter of an invitation, or the next one that reminds of it. */
export async function mailInvitation(trx: Trx, invitationId: number): Promise<void> {
  const invitation = await trx
    .selectFrom('team_invitation as i')
    .innerJoin('team', 'team.id', 'i.team_id')
    .innerJoin('team_member as captain', (join) =>
      join
        .onRef('captain.team_id', '=', 'i.team_id')
        .onRef('captain.person_id', '=', 'i.invited_by'),
    )
    .select(['i.public_id', 'i.email', 'i.token_sealed', 'i.letters', 'i.expires_at', 'team.name'])
    .select(captainName)
    .where('i.id', '=', invitationId)
    .executeTakeFirstOrThrow()
  await queueMessage(trx, {
    kind: 'team-invitation',
    subjectId: `${invitation.public_id} ${invitation.letters}`,
    to: invitation.email,
    content: {
      token: invitation.token_sealed,
      teamName: invitation.name,
      invitedBy: invitation.captain_name,
      again: invitation.letters > 1,
      expiresAt: invitation.expires_at.toISOString(),
    },
  })
}
