import { sql } from 'kysely'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { tellCaptains } from '#app/teams/tell-captains.server.ts'
import { isShown } from '../shown-event.server.ts'

interface Question {
  readonly teamSlug: string
  readonly slug: string
  readonly name: string
  readonly email: string
  readonly words: string
  readonly clientAddress: string
}

export type RelayOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }

const PER_CLIENT: Limit = { name: 'relay-client', points: 6, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'relay-address', points: 6, seconds: 3600 }
/** However many write: captains are people, and their boxes are small. */
const PER_EVENT: Limit = { name: 'relay-event', points: 40, seconds: 3600 }

/**
 * Passes words on to the captains of an event's team; their addresses are shown to nobody (S34). Nothing is kept: the letter
 * is emptied once it is sent. The writer gets no copy, so that nobody is written to by whoever types their address.
 */
export async function writeToCaptains({
  teamSlug,
  slug,
  name,
  email,
  words,
  clientAddress,
}: Question): Promise<RelayOutcome> {
  const event = await findEvent(teamSlug, slug)
  if (!event) return { kind: 'not-found' }
  const { allowed, retryAfterSeconds } = await spendEach([
    [PER_CLIENT, clientAddress],
    [PER_ADDRESS, email],
    [PER_EVENT, String(event.id)],
  ])
  if (!allowed) return { kind: 'too-many', retryAfterSeconds }
  await inTransaction(async (trx) => {
    await tellCaptains(trx, event.team_id, {
      kind: 'event-question',
      subjectId: newKey(),
      content: { title: event.title, slug: teamSlug, event: slug, name, email, words },
    })
  })
  return { kind: 'sent' }
}

async function findEvent(teamSlug: string, slug: string) {
  const { rows } = await sql<{ id: number; team_id: number; title: string }>`
    select e.id, e.team_id, v.title
      from event e join team t on t.id = e.team_id join event_version v on v.id = e.approved_version_id
     where t.slug = ${teamSlug} and e.slug = ${slug} and ${isShown}`.execute(db)
  return rows[0]
}
