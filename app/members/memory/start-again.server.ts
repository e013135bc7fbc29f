import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { cents } from '#app/money/cents.ts'
import { addTeam, UNDECIDED, UNNAMED_CAPTAIN } from '#app/teams/start-team.server.ts'
import { inviteMembers } from '../invite-members.server.ts'
import { lockTeamFor } from '../lock-team-for.server.ts'
import type { Deed } from '../lock-team-for.server.ts'
import { copyCover } from './copy-cover.server.ts'

export type AgainOutcome =
  | { readonly kind: 'started'; readonly slug: string; readonly asked: number }
  /** Another captain of the team did so before, and has been asked to let this one in. */
  | { readonly kind: 'begun-by-another' }
  | { readonly kind: 'no-campaign' }
  /** Not closed, or no captain's of whoever asks. */
  | { readonly kind: 'not-allowed' }

type Begun =
  | { readonly kind: 'here'; readonly id: number; readonly publicId: string; readonly slug: string }
  | Exclude<AgainOutcome, { kind: 'started' }>

/**
 * Starts the team of a year before once more: a draft with all that was written of it, for the campaign that is open, and none of
 * its money. Everybody who was on it is asked by email, and on it only once they say yes. Asked for twice, or cut off, it goes
 * on with the draft that was begun.
 */
export async function startAgain(deed: Deed): Promise<AgainOutcome> {
  const begun = await inTransaction(async (trx) => await begin(trx, deed))
  if (begun.kind !== 'here') return begun
  await copyCover(deed.teamPublicId, { teamId: begun.id, personId: deed.by.id })
  const emails = await findWhoWasThere(deed)
  const invited = await inviteMembers({ teamPublicId: begun.publicId, by: deed.by }, emails)
  return {
    kind: 'started',
    slug: begun.slug,
    asked: invited.filter(({ as }) => as === 'invited').length,
  }
}

async function begin(trx: Trx, deed: Deed): Promise<Begun> {
  const before = await lockTeamFor(trx, deed)
  if (before?.status !== 'closed' || before.approved_version_id === null)
    return { kind: 'not-allowed' }
  const done = await findBegun(trx, before.id, deed.by.id)
  if (done) return done
  const campaign = await trx
    .selectFrom('campaign')
    .select('id')
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  if (!campaign) return { kind: 'no-campaign' }
  const { id: _id, ...words } = await trx
    .selectFrom('team_version')
    .selectAll()
    .where('id', '=', before.approved_version_id)
    .executeTakeFirstOrThrow()
  const team = await trx
    .selectFrom('team')
    .select(['kind', 'joining_needs_yes', 'credits_shown_at', 'unranked_at'])
    .where('id', '=', before.id)
    .executeTakeFirstOrThrow()
  const added = await addTeam(trx, campaign.id, {
    name: words.name,
    kind: team.kind,
    plan: words.plan,
    goal: cents(words.goal_cents),
  })
  await trx
    .updateTable('team')
    .set({
      again_of: before.id,
      joining_needs_yes: team.joining_needs_yes,
      credits_shown_at: team.credits_shown_at && now(),
      unranked_at: team.unranked_at && now(),
    })
    .where('id', '=', added.id)
    .execute()
  await trx
    .insertInto('team_version')
    .values({
      ...words,
      ...UNDECIDED,
      team_id: added.id,
      // A day of then is behind us.
      ends_on: null,
      written_by: deed.by.id,
      created_at: now(),
      saved_at: now(),
    })
    .execute()
  const { display_name: name } = await trx
    .selectFrom('team_member')
    .select('display_name')
    .where('team_id', '=', before.id)
    .where('person_id', '=', deed.by.id)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('team_member')
    .values({
      team_id: added.id,
      person_id: deed.by.id,
      role: 'captain',
      display_name: name ?? UNNAMED_CAPTAIN,
      wished_name: name === UNNAMED_CAPTAIN ? null : name,
    })
    .execute()
  await recordChange(trx, {
    actor: actorOf(deed.by),
    action: 'start-team',
    subjectKind: 'team',
    subjectId: added.public_id,
    detail: { name: words.name, slug: added.slug, goal: words.goal_cents, from: before.slug },
  })
  return { kind: 'here', id: added.id, publicId: added.public_id, slug: added.slug }
}

async function findBegun(trx: Trx, teamId: number, personId: number): Promise<Begun | undefined> {
  const begun = await trx
    .selectFrom('team')
    .leftJoin('team_member as me', (join) =>
      join
        .onRef('me.team_id', '=', 'team.id')
        .on('me.person_id', '=', personId)
        .on('me.role', '=', 'captain'),
    )
    .select(['team.id', 'team.public_id as publicId', 'team.slug', 'me.role'])
    .where('team.again_of', '=', teamId)
    .executeTakeFirst()
  if (!begun) return undefined
  const { id, publicId, slug, role } = begun
  return role ? { kind: 'here', id, publicId, slug } : { kind: 'begun-by-another' }
}

/** Everybody else of the old team. */
async function findWhoWasThere({ teamPublicId, by }: Deed): Promise<string[]> {
  const people = await db
    .selectFrom('team_member')
    .innerJoin('team', 'team.id', 'team_member.team_id')
    .innerJoin('person', 'person.id', 'team_member.person_id')
    .select('person.email')
    .where('team.public_id', '=', teamPublicId)
    .where('person.id', '<>', by.id)
    .orderBy('team_member.joined_at')
    .orderBy('person.id')
    .execute()
  return people.map(({ email }) => email)
}
