import type { Insertable, Selectable } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CampaignTable, OrganizationTable } from '#db/schema/organization.ts'
import type { PersonTable, StaffRole } from '#db/schema/people.ts'
import type { PictureTable } from '#db/schema/pictures.ts'
import type {
  MemberCreditTable,
  TeamMemberTable,
  TeamTable,
  TeamVersionTable,
} from '#db/schema/teams.ts'
import { unique } from './unique.ts'

// Rows that tests start from: whose the site is, people and teams. Each has everything it needs, unlike any other; a test names only what it is about.

export type AnOrganization = Selectable<OrganizationTable>
export type ACampaign = Selectable<CampaignTable>
export type APerson = Selectable<PersonTable>
export type ATeam = Selectable<TeamTable>
export interface AMember {
  readonly person: APerson
  readonly credit: Selectable<MemberCreditTable>
}

/** The one organization; it is there or is made, and takes on what is asked. */
export async function anOrganization(
  overrides: Partial<Insertable<OrganizationTable>> = {},
): Promise<AnOrganization> {
  const values = {
    name: 'Lakeside Refuge',
    legal_name: 'Lakeside Refuge, Inc.',
    ein: '39-1234567',
    address: '414 E Walnut St, Milwaukee, WI 53212',
    contact_email: 'hello@lakeside.example',
    ...overrides,
  }
  return await db
    .insertInto('organization')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ name: values.name, ...overrides }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The open campaign, made if there is none; with overrides a campaign of its own. Only one may be open. */
export async function aCampaign(
  overrides?: Partial<Insertable<CampaignTable>>,
): Promise<ACampaign> {
  const open = overrides ? undefined : await findOpenCampaign()
  if (open) return open
  return await db
    .insertInto('campaign')
    .values({
      slug: `open-the-home-${unique()}`,
      name: 'Open the home on 35th Street',
      goal_cents: 25_000_000,
      starts_on: '2026-01-01',
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function aPerson(overrides: Partial<Insertable<PersonTable>> = {}): Promise<APerson> {
  return await db
    .insertInto('person')
    .values({ email: `person-${unique()}@example.org`, name: 'Denise Kowalski', ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Somebody of the nonprofit, enrolled; without a password, so that a test that signs in sets one itself. */
export async function aStaffMember(
  role: StaffRole,
  overrides: Partial<Insertable<PersonTable>> = {},
): Promise<APerson> {
  const person = await aPerson({ name: `Ruth the ${role}`, ...overrides })
  await db
    .insertInto('staff_member')
    .values({ person_id: person.id, role, enrolled_at: now() })
    .execute()
  return person
}

/** A live team of the open campaign, without a captain. */
export async function aTeam(overrides: Partial<Insertable<TeamTable>> = {}): Promise<ATeam> {
  const campaignId = overrides.campaign_id ?? (await aCampaign()).id
  return await db
    .insertInto('team')
    .values({
      slug: `saturday-men-${unique()}`,
      kind: 'mens_group',
      status: 'live',
      name: 'Saturday Men',
      town: 'Wauwatosa',
      plan: 'A yard sale in June',
      story: 'We meet on Saturdays and would like to do something together.',
      goal_cents: 250_000,
      ...overrides,
      campaign_id: campaignId,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Makes somebody a captain of a team. */
export async function aCaptain(
  team: ATeam,
  overrides: Partial<Insertable<PersonTable>> = {},
): Promise<APerson> {
  const person = await aPerson(overrides)
  await db
    .insertInto('team_member')
    .values({ team_id: team.id, person_id: person.id, role: 'captain', display_name: 'Denise K.' })
    .execute()
  return person
}

/** Somebody on a team who is no captain, with the mark by which gifts are credited to them. */
export async function aMember(
  team: ATeam,
  overrides: Partial<Insertable<TeamMemberTable>> = {},
): Promise<AMember> {
  const person = await aPerson({ name: 'Ray Lor' })
  await db
    .insertInto('team_member')
    .values({
      team_id: team.id,
      person_id: person.id,
      role: 'member',
      display_name: 'Ray L.',
      ...overrides,
    })
    .execute()
  const credit = await db
    .selectFrom('member_credit')
    .selectAll()
    .where('team_id', '=', team.id)
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  return { person, credit }
}

/** A picture of a team as it lies in the store; without files, which only who looks at them misses. */
export async function aPicture(
  teamId: number,
  overrides: Partial<Insertable<PictureTable>> = {},
): Promise<Selectable<PictureTable>> {
  return await db
    .insertInto('picture')
    .values({
      team_id: teamId,
      width: 1600,
      height: 1067,
      arrived_at: now(),
      finished_at: now(),
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What a captain wrote and sent in, and nobody has decided; as the team reads now, but for the overrides. */
export async function aWaitingVersion(
  team: ATeam,
  overrides: Partial<Insertable<TeamVersionTable>> = {},
): Promise<Selectable<TeamVersionTable>> {
  return await db
    .insertInto('team_version')
    .values({
      team_id: team.id,
      name: team.name,
      town: team.town,
      plan: team.plan,
      story: team.story,
      goal_cents: team.goal_cents,
      submitted_at: now(),
      ...overrides,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

async function findOpenCampaign(): Promise<ACampaign | undefined> {
  return await db
    .selectFrom('campaign')
    .selectAll()
    .where('closed_at', 'is', null)
    .executeTakeFirst()
}
