import { expect } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { captainOf } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { answerClaimForm } from '../claim-page.server.ts'
import { claimShift } from '../claim-shift.server.ts'
import { findShiftsDesk } from '../shifts-desk.server.ts'

let numbers = 0

/** Somebody takes it. @returns their address. */
export async function takeShift(
  event: AnEvent,
  shift: string,
  email = anAddress(),
): Promise<string> {
  expect((await askForShift(event, shift, email)).kind).toBe('thanked')
  return email
}

/** Somebody asks for it on its page. */
export function askForShift(
  { team, slug }: AnEvent,
  shift: string,
  email: string,
  typed: Readonly<Record<string, string>> = {},
) {
  const form = volunteerForm({ email, ...typed })
  return answerClaimForm({ teamSlug: team.slug, slug, shift }, form, `198.51.100.${++numbers}`)
}

export function anAddress(): string {
  return `helper-${++numbers}@example.org`
}

export function volunteerForm(typed: Readonly<Record<string, string>>): FormData {
  return formOf({ name: 'Ida', ...typed })
}

/** How many have taken each of its shifts. */
export async function takenOf(event: AnEvent): Promise<number[]> {
  const { shifts } = await findShiftsDesk(await captainOf(event), event.slug)
  return shifts.map(({ taken }) => taken)
}

/** The first that they took. */
export async function claimOf(email: string): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('shift_claim')
    .select('public_id')
    .where('email', '=', email)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

/** The key of the link in their letter. */
export async function keyOf(email: string): Promise<string> {
  return sealMark('shift', await claimOf(email))
}

/** The same without its page. */
export function claim(shiftPublicId: string, email: string) {
  const volunteer = { name: 'Ida', email, phone: '' }
  return claimShift({ shiftPublicId, volunteer, clientAddress: `198.51.100.${++numbers}` })
}
