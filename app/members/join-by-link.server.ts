import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { lockTeam } from '#app/teams/lock-team.server.ts'
import type { LockedTeam } from '#app/teams/lock-team.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { addMember } from './add-member.server.ts'
import { findTeamToJoin } from './join-link.server.ts'
import { findRole } from './lock-team-for.server.ts'

interface Joining {
  readonly code: string
  /** Signed in, so that the address is known to be theirs. */
  readonly person: Person
  readonly shownName: string
  readonly listed: 'listed' | 'unlisted'
}

export type JoiningOutcome =
  | { readonly kind: 'joined' | 'on-it-already'; readonly slug: string }
  /** A captain says yes first. */
  | { readonly kind: 'waits' }
  /** The link was renewed or switched off, or the page is out of sight. */
  | { readonly kind: 'gone' }

/** Joins by the link that a captain passed on: at once, or when a captain says yes, as the team has it. */
export async function joinByLink(joining: Joining): Promise<JoiningOutcome> {
  const { code, person, shownName } = joining
  return await inTransaction(async (trx) => {
    const found = await findTeamToJoin(code)
    const team = found && (await lockTeam(trx, found.publicId))
    if (!team || team.status === 'hidden' || !(await isOpen(trx, code))) return { kind: 'gone' }
    if (await findRole(trx, team.id, person.id)) return { kind: 'on-it-already', slug: team.slug }
    const listedAt = joining.listed === 'listed' ? now() : null
    const member = { personId: person.id, shownName, listedAt }
    if (await needsYes(trx, team, person)) {
      await askCaptains(trx, team, member)
      return { kind: 'waits' }
    }
    await addMember(trx, team, member)
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'join-team',
      subjectKind: 'team',
      subjectId: team.public_id,
      detail: { by: 'link' },
    })
    return { kind: 'joined', slug: team.slug }
  })
}

async function isOpen(trx: Trx, code: string): Promise<boolean> {
  const link = await trx
    .selectFrom('join_link')
    .select('id')
    .where('code', '=', code)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return link !== undefined
}

/** Whom a captain invited has their yes; whom one took off the team needs a new one, whatever the team does with others. */
async function needsYes(trx: Trx, team: LockedTeam, { id, email }: Person): Promise<boolean> {
  const asked = await trx
    .selectFrom('team_invitation')
    .select('id')
    .where('team_id', '=', team.id)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('refused_at', 'is', null)
    .where('expires_at', '>', now())
    .executeTakeFirst()
  if (asked) return false
  const { joining_needs_yes } = await trx
    .selectFrom('team')
    .select('joining_needs_yes')
    .where('id', '=', team.id)
    .executeTakeFirstOrThrow()
  if (joining_needs_yes) return true
  const last = await trx
    .selectFrom('member_departure')
    .select('removed_by')
    .where('team_id', '=', team.id)
    .where('person_id', '=', id)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return last !== undefined && last.removed_by !== null
}

/** Asked again, the newest name stands and nobody is written to twice. */
async function askCaptains(
  trx: Trx,
  team: LockedTeam,
  member: { personId: number; shownName: string; listedAt: Date | null },
): Promise<void> {
  const words = { shown_name: member.shownName, listed_at: member.listedAt }
  const { public_id } = await trx
    .insertInto('join_request')
    .values({ team_id: team.id, person_id: member.personId, asked_at: now(), ...words })
    .onConflict((conflict) =>
      conflict.columns(['team_id', 'person_id']).where('decided_at', 'is', null).doUpdateSet(words),
    )
    .returning('public_id')
    .executeTakeFirstOrThrow()
  await tellCaptains(trx, team.id, {
    kind: 'member-waits',
    subjectId: public_id,
    content: { teamName: team.name, slug: team.slug, memberName: member.shownName },
  })
}
