import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import type { AnEvent } from '../../testing/events.ts'
import { answerRsvpForm } from '../rsvp-page.server.ts'

let numbers = 0

/** Somebody says that they come. @returns their address. */
export async function come(event: AnEvent, partySize = 1, note = ''): Promise<string> {
  const email = `guest-${++numbers}@example.org`
  await post(event, email, partySize, note)
  return email
}

/** Somebody sends the form of its page. */
export function post(event: AnEvent, email: string, partySize = 1, note = '') {
  const form = aForm({ email, partySize: String(partySize), note })
  const clientAddress = `198.51.100.${++numbers}`
  return answerRsvpForm({ ...placeOf(event), form, clientAddress })
}

export function placeOf({ team, slug }: AnEvent) {
  return { teamSlug: team.slug, slug }
}

export function aForm(typed: Readonly<Record<string, string>>): FormData {
  return formOf({ name: 'Ida', ...typed })
}

/** How many are coming, waiting and so on. */
export async function countBy({ id }: AnEvent): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('rsvp')
    .select(['status', ({ fn }) => fn.countAll<number>().as('n')])
    .where('event_id', '=', id)
    .groupBy('status')
    .execute()
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]))
}
