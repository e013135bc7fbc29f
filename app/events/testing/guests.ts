import { db } from '#app/platform/database.server.ts'
import { signUp } from '../rsvp/sign-up.server.ts'
import type { AnEvent } from './events.ts'

let numbers = 0

/** A party says that it comes. @returns the address under which it did. */
export async function aParty({ team, slug }: AnEvent, partySize = 1): Promise<string> {
  const email = `party-${++numbers}@example.org`
  const outcome = await signUp({
    teamSlug: team.slug,
    slug,
    guest: { name: 'Ida', email, partySize, note: '' },
    clientAddress: `198.51.100.${numbers}`,
  })
  if (outcome.kind !== 'noted') throw new Error(`Nobody can say that they come: ${outcome.kind}`)
  return email
}

/** The id that the sealed link of such a party holds. */
export async function rsvpOf(email: string): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('rsvp')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return id
}
