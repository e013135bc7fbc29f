import { stringify } from 'csv-stringify/sync'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { requireEvent } from '../desk/event-desk.server.ts'

export type GuestList = Awaited<ReturnType<typeof findGuestList>>

/** Who comes to an event, for its captains alone. */
export async function findGuestList(captain: CaptainOf, slug: string | undefined) {
  const event = await requireEvent(captain, slug)
  const guests = await db
    .selectFrom('rsvp')
    .select(['public_id as publicId', 'name', 'email', 'party_size as party', 'note', 'status'])
    .select('asked_at as askedAt')
    .where('event_id', '=', event.id)
    .orderBy('asked_at')
    .orderBy('id')
    .limit(5_000)
    .execute()
  const listed = guests.map(({ askedAt, ...guest }) => ({
    ...guest,
    since: sayDate(askedAt, { month: 'short', day: 'numeric', timeZone: event.timeZone }),
  }))
  const going = listed.filter(({ status }) => status === 'going')
  return {
    event,
    // Printed to tick off: by name, as people say it at a door.
    going: going.toSorted((one, other) => one.name.localeCompare(other.name)),
    waiting: listed.filter(({ status }) => status === 'waiting'),
    everyone: listed,
    people: going.reduce((sum, { party }) => sum + party, 0),
  }
}

/** The same as a spreadsheet: no cell that it would take for a formula (S23). */
export function writeGuests({ everyone }: GuestList): string {
  const head = ['name', 'party', 'state', 'note', 'email', 'since'] as const
  return stringify(
    [
      head.map((name) => say(`rsvp.list.${name}`)),
      ...everyone.map(({ name, party, status, note, email, since }) => [
        name,
        String(party),
        say(`rsvp.list.status.${status}`),
        note.replaceAll(/\r\n?/g, '\n'),
        email,
        since,
      ]),
    ],
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  )
}
