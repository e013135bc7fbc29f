import { expect } from 'vitest'
import { findPublicTeamPage } from '#app/giving/public-team-page.server.ts'
import { db } from '#app/platform/database.server.ts'
import { confirmStanding } from '../own-standing.server.ts'
import { answerStandForm, findStandPage } from '../stand-page.server.ts'

let numbers = 0

export function anEmail(): string {
  return `stands-${++numbers}@example.org`
}

/** Sends the form of somebody who stands with us. */
export async function postStanding(fields: Record<string, string>, team?: string) {
  const form = new FormData()
  const filled = { firstName: 'Denise', lastName: 'Kowalski', town: 'Milwaukee', ...fields }
  for (const [name, value] of Object.entries(filled)) form.set(name, value)
  return await answerStandForm({
    search: new URLSearchParams(team === undefined ? {} : { team }),
    form,
    clientAddress: `10.1.${Math.floor(numbers / 200)}.${numbers % 200}`,
  })
}

/** Somebody of their own who has not pressed the button yet. @returns their address. */
export async function ask({
  team,
  fields = {},
}: { team?: string | undefined; fields?: Record<string, string> } = {}): Promise<string> {
  const email = anEmail()
  expect(await postStanding({ email, ...fields }, team)).toMatchObject({ kind: 'on' })
  return email
}

/** The same, who has. */
export async function stand(fields: Record<string, string> = {}, team?: string): Promise<string> {
  const email = await ask({ team, fields })
  await confirmStanding(await supporterIdOf(email))
  return email
}

export async function supporterOf(email: string) {
  return await db
    .selectFrom('supporter')
    .selectAll()
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
}

export async function supporterIdOf(email: string): Promise<string> {
  return (await supporterOf(email)).public_id
}

/** Which of these addresses are kept. */
export async function knownOf(...emails: string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('supporter')
    .select('email')
    .where('email', 'in', emails)
    .orderBy('id')
    .execute()
  return rows.map(({ email }) => email)
}

export async function peopleNow(): Promise<number> {
  return (await findStandPage(new URLSearchParams())).page.people
}

/** How many stand through a team, as its page says. */
export async function standingOf(slug: string): Promise<number | undefined> {
  return (await findPublicTeamPage(slug))?.page.standing?.people
}
