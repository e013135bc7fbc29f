import { queueMessage } from '#app/mail/queue-message.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { addMember } from './add-member.server.ts'
import { lockTeamFor } from './lock-team-for.server.ts'
import type { Deed } from './lock-team-for.server.ts'

export type RequestOutcome = 'taken' | 'declined' | 'not-open'

/** Says yes to somebody who asked to join; of two captains at once, one does. */
export async function takeIn(deed: Deed, publicId: string): Promise<RequestOutcome> {
  return await decide(deed, publicId, 'taken')
}

/** Says no. */
export async function declineRequest(deed: Deed, publicId: string): Promise<RequestOutcome> {
  return await decide(deed, publicId, 'declined')
}

async function decide(
  deed: Deed,
  publicId: string,
  decision: 'taken' | 'declined',
): Promise<RequestOutcome> {
  return await inTransaction(async (trx) => {
    const team = await lockTeamFor(trx, deed)
    const asked = team && (await useUp(trx, team.id, deed, publicId, decision))
    if (!asked) return 'not-open'
    if (decision === 'taken')
      await addMember(trx, team, {
        personId: asked.person_id,
        shownName: asked.shown_name,
        listedAt: asked.listed_at,
      })
    const { email } = await trx
      .selectFrom('person')
      .select('email')
      .where('id', '=', asked.person_id)
      .executeTakeFirstOrThrow()
    await queueMessage(trx, {
      kind: decision === 'taken' ? 'member-welcomed' : 'member-declined',
      subjectId: publicId,
      to: email,
      content: { teamName: team.name, slug: team.slug },
    })
    await recordChange(trx, {
      actor: actorOf(deed.by),
      action: decision === 'taken' ? 'take-in-member' : 'decline-member',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { request: publicId },
    })
    return decision
  })
}

async function useUp(
  trx: Trx,
  teamId: number,
  { by }: Deed,
  publicId: string,
  decision: 'taken' | 'declined',
) {
  return await trx
    .updateTable('join_request')
    .set({ decided_at: now(), decided_by: by.id, decision })
    .where('team_id', '=', teamId)
    .where('public_id', '=', publicId)
    .where('decided_at', 'is', null)
    .returning(['person_id', 'shown_name', 'listed_at'])
    .executeTakeFirst()
}
