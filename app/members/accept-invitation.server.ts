import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { findOrAddPerson } from '#app/people/person.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { hashKey } from '#app/platform/keys.server.ts'
import { lockTeam } from '#app/teams/lock-team.server.ts'
import { addMember } from './add-member.server.ts'

interface Acceptance {
  readonly token: string
  /** Who is signed in in this browser, or `null`. */
  readonly visitor: Person | null
  readonly shownName: string
  readonly listed: 'listed' | 'unlisted'
}

export type AcceptanceOutcome =
  | { readonly kind: 'joined'; readonly slug: string }
  /** Somebody else is signed in: it is not guessed which of the two joins. */
  | { readonly kind: 'other-person' }
  /** Accepted before, withdrawn, refused, run out, or never there: it is not said which. */
  | { readonly kind: 'gone' }

/**
 * The button behind an invitation's link. Who holds the link has read the letter, so that the letter's address joins; it is
 * not signed in by it, for the link lives for weeks (S11). Pressed twice, or by two at once, it joins once.
 */
export async function acceptInvitation(acceptance: Acceptance): Promise<AcceptanceOutcome> {
  return await inTransaction(async (trx) => {
    const publicId = await findTeam(trx, acceptance.token)
    const team = publicId && (await lockTeam(trx, publicId))
    const asked = team && (await lockOpen(trx, acceptance.token))
    if (!asked || team.status === 'hidden') return { kind: 'gone' }
    if (acceptance.visitor && acceptance.visitor.email !== asked.email)
      return { kind: 'other-person' }
    const person = await findOrAddPerson(trx, { email: asked.email })
    await trx
      .updateTable('team_invitation')
      .set({ accepted_at: now(), accepted_by: person.id })
      .where('id', '=', asked.id)
      .execute()
    const added = await addMember(trx, team, {
      personId: person.id,
      shownName: acceptance.shownName,
      listedAt: acceptance.listed === 'listed' ? now() : null,
    })
    if (added)
      await recordChange(trx, {
        actor: actorOf(person),
        action: 'join-team',
        subjectKind: 'team',
        subjectId: team.public_id,
        detail: { by: 'invitation' },
      })
    return { kind: 'joined', slug: team.slug }
  })
}

async function findTeam(trx: Trx, token: string): Promise<string | undefined> {
  const team = await trx
    .selectFrom('team_invitation')
    .innerJoin('team', 'team.id', 'team_invitation.team_id')
    .select('team.public_id')
    .where('token_hash', '=', hashKey(token))
    .executeTakeFirst()
  return team?.public_id
}

/** Behind the team's lock, as those who withdraw take the two. */
async function lockOpen(trx: Trx, token: string) {
  return await trx
    .selectFrom('team_invitation')
    .select(['id', 'email'])
    .where('token_hash', '=', hashKey(token))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('expires_at', '>', now())
    .forUpdate()
    .executeTakeFirst()
}
