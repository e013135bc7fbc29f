import { cents } from '#app/money/cents.ts'
import type { Actor } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aPerson, aStaffMember } from '#db/testing/builders.ts'
import type { PageText } from '../page.form.ts'
import { savePage } from '../save-page.server.ts'
import { startTeam } from '../start-team.server.ts'
import { submitPage } from '../submit-page.server.ts'

/** A team as a captain starts it, for tests that go on from there. */
export async function aStartedTeam(name = 'Third Thursday Readers') {
  const captain = await somebody()
  const started = await startTeam(
    { name, kind: 'book_club', plan: 'A book sale', goal: cents(250_000) },
    { kind: 'signed-in', person: captain },
  )
  if (started.kind !== 'started') throw new Error(started.kind)
  const { id } = await findTeam(started.teamPublicId)
  return { captain, id, publicId: started.teamPublicId, slug: started.slug }
}

export type StartedTeam = Awaited<ReturnType<typeof aStartedTeam>>

export async function somebody(): Promise<Person> {
  const { public_id, ...row } = await aPerson()
  return { id: row.id, publicId: public_id, email: row.email, name: row.name }
}

export async function aModerator(): Promise<Actor> {
  const { id, name } = await aStaffMember('moderator')
  return { id, label: name ?? 'moderator' }
}

/** Writes on the newest text, as the captain who has just opened it. */
export async function write(team: StartedTeam, words: Partial<PageText> = {}) {
  return await savePage({
    teamPublicId: team.publicId,
    person: team.captain,
    text: { ...text, ...words },
    writtenFrom: (await findLatest(team)).saved_at,
    whileWaiting: 'refuse',
  })
}

/** Writes and sends in. @returns what a moderator reads. */
export async function sendIn(team: StartedTeam, words: Partial<PageText> = {}) {
  await write(team, words)
  const outcome = await submitPage({ teamPublicId: team.publicId, person: team.captain })
  if (outcome !== 'submitted') throw new Error(outcome)
  return await read(team)
}

/** The text that waits, as a moderator names it. */
export async function read(team: StartedTeam) {
  const { submitted_at } = await findLatest(team)
  return { teamPublicId: team.publicId, submittedAt: submitted_at ?? new Date(0) }
}

export async function findTeam(publicId: string) {
  return await db
    .selectFrom('team')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}

export async function findLatest(team: StartedTeam) {
  return await db
    .selectFrom('team_version')
    .selectAll()
    .where('team_id', '=', team.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
}

export async function findMails(to: string) {
  return await db
    .selectFrom('message')
    .select(['kind', 'content'])
    .where('to_address', '=', to)
    .orderBy('id')
    .execute()
}

export const text: PageText = {
  name: 'Third Thursday Readers',
  town: 'Wauwatosa',
  plan: 'A book and bake sale in May',
  story: 'We are *eleven* friends.',
  goal: cents(250_000),
  suggested: '',
  endsOn: '2027-06-14',
  captainName: 'Dee',
}
