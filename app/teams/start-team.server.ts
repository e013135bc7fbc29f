import { sql } from 'kysely'
import { mailSignIn, spendSignIn } from '#app/people/begin-sign-in.server.ts'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import { findOrAddPerson } from '#app/people/person.server.ts'
import type { Person } from '#app/people/person.server.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { TeamKind } from '#db/schema/teams.ts'
import { slugOf, freeSlug } from './slug.ts'

export interface NewTeam {
  readonly name: string
  readonly kind: TeamKind
  /** One sentence. */
  readonly plan: string
  readonly goal: Cents
  /** How the page names the captain; may be a pseudonym (S35). Asked at the desk when it is left out. */
  readonly captainName?: string
  /** The meeting in whose room it is started. */
  readonly meetingId?: number
}

/** Who is signed in starts at once; who is not shows by mail that the address is theirs. */
export type Starter =
  | { readonly kind: 'signed-in'; readonly person: Person }
  | {
      readonly kind: 'by-mail'
      readonly email: string
      readonly browserKey: string
      readonly clientAddress: string
    }

export type StartedTeam =
  | { readonly kind: 'started'; readonly slug: string; readonly teamPublicId: string }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
  /** No campaign is open to team up for. */
  | { readonly kind: 'no-campaign' }

/** A draft that stands at once: team, first text, captain, trail and mail, all or nothing. */
export async function startTeam(team: NewTeam, starter: Starter): Promise<StartedTeam> {
  if (starter.kind === 'by-mail') {
    const spent = await spendSignIn(starter)
    if (spent.kind === 'too-many') return spent
  }
  return await inTransaction(async (trx) => {
    const campaign = await trx
      .selectFrom('campaign')
      .select('id')
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (!campaign) return { kind: 'no-campaign' }
    const person =
      starter.kind === 'signed-in'
        ? starter.person
        : await findOrAddPerson(trx, { email: starter.email })
    const added = await addTeam(trx, campaign.id, team)
    await addFirstVersion(trx, added.id, person.id, team)
    await trx
      .insertInto('team_member')
      .values({
        team_id: added.id,
        person_id: person.id,
        role: 'captain',
        display_name: team.captainName ?? UNNAMED_CAPTAIN,
        wished_name: team.captainName ?? null,
      })
      .execute()
    if (team.meetingId !== undefined)
      await trx
        .insertInto('meeting_team')
        .values({ team_id: added.id, meeting_id: team.meetingId, name_shown_at: null })
        .execute()
    await recordChange(trx, {
      actor: actorOf(person),
      action: 'start-team',
      subjectKind: 'team',
      subjectId: added.public_id,
      detail: { name: team.name, slug: added.slug, goal: team.goal },
    })
    if (starter.kind === 'by-mail')
      await mailSignIn(trx, { ...starter, goTo: `/manage/${added.slug}`, startedTeam: team.name })
    return { kind: 'started', slug: added.slug, teamPublicId: added.public_id }
  })
}

/** Stands where a name is due until a captain says how to be called. */
export const UNNAMED_CAPTAIN = 'Captain'

/** Below `/manage/` these are pages of ours, which a team of that name would hide behind. */
const OURS = ['account']

/** Of two teams of one name at once, the second waits for the first to be written and takes the next address. */
export async function addTeam(trx: Trx, campaignId: number, team: NewTeam) {
  const base = slugOf(team.name, team.kind === 'other' ? 'team' : team.kind.replaceAll('_', '-'))
  for (;;) {
    const { rows } = await sql<{ slug: string }>`
      select slug from team where slug = ${base} or slug ~ ${`^${base}-[0-9]+$`}`.execute(trx)
    const added = await trx
      .insertInto('team')
      .values({
        slug: freeSlug(base, new Set([...OURS, ...rows.map(({ slug }) => slug)])),
        campaign_id: campaignId,
        kind: team.kind,
        name: team.name,
        plan: team.plan,
        goal_cents: team.goal,
        ends_on: null,
        approved_version_id: null,
        published_at: null,
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning(['id', 'public_id', 'slug'])
      .executeTakeFirst()
    if (added) return added
  }
}

async function addFirstVersion(
  trx: Trx,
  teamId: number,
  personId: number,
  team: NewTeam,
): Promise<void> {
  const at = now()
  await trx
    .insertInto('team_version')
    .values({
      team_id: teamId,
      name: team.name,
      plan: team.plan,
      goal_cents: team.goal,
      written_by: personId,
      created_at: at,
      saved_at: at,
      ...UNDECIDED,
    })
    .execute()
}

/** The marks of a text that is being written. */
export const UNDECIDED = {
  submitted_at: null,
  decided_at: null,
  decided_by: null,
  decision: null,
  reason: null,
}
