import { z } from 'zod'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import { unseal } from '#app/platform/seal.server.ts'
import { aCaptain, aMember, aTeam } from '#db/testing/builders.ts'
import type { AMember, ATeam } from '#db/testing/builders.ts'
import type { Deed } from '../lock-team-for.server.ts'

/** A team that is live, and its captain at the desk. */
export async function aLedTeam(overrides: Parameters<typeof aTeam>[0] = {}) {
  const team = await aTeam({ published_at: new Date(), ...overrides })
  return { team, captain: await aCaptainOf(team) }
}

export async function aCaptainOf(team: ATeam) {
  const person = asPerson(await aCaptain(team))
  return { person, deed: deedOf(team, person), id: await deskIdOf(team, person) }
}

export async function aMemberOf(team: ATeam, overrides: Parameters<typeof aMember>[1] = {}) {
  const member = await aMember(team, overrides)
  const person = asPerson(member.person)
  return { person, deed: deedOf(team, person), id: member.credit.public_id, ...nameOf(member) }
}

export function deedOf(team: ATeam, by: Person): Deed {
  return { teamPublicId: team.public_id, by }
}

/** Who is on a team, by role, in the order in which they came. */
export async function rolesOf(team: ATeam): Promise<Record<'captain' | 'member', number[]>> {
  const rows = await db
    .selectFrom('team_member')
    .select(['person_id', 'role'])
    .where('team_id', '=', team.id)
    .orderBy('joined_at')
    .orderBy('person_id')
    .execute()
  const of = (wanted: string) =>
    rows.filter(({ role }) => role === wanted).map(({ person_id }) => person_id)
  return { captain: of('captain'), member: of('member') }
}

export async function memberRow(team: ATeam, person: Person) {
  return await db
    .selectFrom('team_member')
    .selectAll()
    .where('team_id', '=', team.id)
    .where('person_id', '=', person.id)
    .executeTakeFirst()
}

/** The secret in the newest invitation to an address. */
export async function tokenTo(email: string): Promise<string> {
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'team-invitation')
    .where('to_address', '=', email)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  return unseal(z.object({ token: z.string() }).parse(content).token)
}

export async function lettersTo(email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('kind')
    .where('to_address', '=', email)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}

export async function invitationsOf(team: ATeam) {
  return await db
    .selectFrom('team_invitation')
    .selectAll()
    .where('team_id', '=', team.id)
    .orderBy('id')
    .execute()
}

let strangers = 0

export function anAddress(): string {
  return `stranger-${++strangers}-${Date.now()}@example.org`
}

async function deskIdOf(team: ATeam, person: Person): Promise<string> {
  const { public_id } = await db
    .selectFrom('member_credit')
    .select('public_id')
    .where('team_id', '=', team.id)
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  return public_id
}

function asPerson(row: AMember['person']): Person {
  return { id: row.id, publicId: row.public_id, email: row.email, name: row.name }
}

function nameOf({ credit }: AMember) {
  return { credit, name: 'Ray L.' }
}
