import { answerEntry } from '#app/contributions/entry/answer-entry.server.ts'
import type { EntryKind } from '#app/contributions/entry/entry-kind.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { dayIn } from '#app/words/days.ts'
import { aCaptain } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'

// What a captain types into the forms for money by hand, and what becomes of it.

export const today = dayIn('America/Chicago', now())

export const aCheck = {
  amount: '120.50',
  means: 'check',
  checkNumber: '1042',
  givenOn: today,
  giverName: 'Walter Nowak',
}

export const aCount = {
  label: 'Yard sale',
  givenOn: today,
  n2000: '5',
  n25: '1',
  checks: '30',
  float: '50',
  recorded: '85',
  firstCounter: 'Denise Kowalski',
  secondCounter: 'Ray Lor',
}

export type Typed = Readonly<Record<string, string>>

export async function enter(captain: CaptainOf, kind: EntryKind, typed: Typed) {
  return await answerEntry(captain, kind, formOf(typed))
}

/** What the form that came back says is wrong. */
export function complaintsOf(entered: Awaited<ReturnType<typeof enter>>): string[] {
  return entered.kind === 'again' ? entered.answer.errors.map(({ message }) => message) : []
}

export async function captainOf(of: ATeam): Promise<CaptainOf> {
  const { public_id: publicId, ...row } = await aCaptain(of)
  const person = { ...row, publicId }
  return {
    person,
    actor: actorOf(person),
    team: { id: of.id, publicId: of.public_id, slug: of.slug, status: 'live' },
  }
}

export async function findLogged(publicId: string) {
  return await db
    .selectFrom('contribution')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}
