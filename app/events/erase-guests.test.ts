import { randomBytes } from 'node:crypto'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from './end-event.server.ts'
import { eraseGuests } from './erase-guests.server.ts'
import { signUp } from './rsvp/sign-up.server.ts'
import { claimShift } from './shifts/claim-shift.server.ts'
import { noteWinner } from './tickets/day/winners.server.ts'
import { aShift, aShownEvent } from './testing/events.ts'
import type { AnEvent } from './testing/events.ts'

beforeAll(async () => {
  await anOrganization()
})
afterEach(() => shiftClock(0))

test('who came, who helped, who stood at the door and who won is erased a year after the event, and no sooner', async () => {
  // Ten days ahead.
  const event = await anEventWithPeople()
  const off = await anEventWithPeople()
  await cancelEvent({ eventPublicId: off.publicId, actor: off.actor, reason: 'Rain' })
  goDaysOn(364)
  await eraseGuests()
  expect([await peopleOf(event), await peopleOf(off)]).toEqual([
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ])
  goDaysOn(366)
  await eraseGuests()
  expect([await peopleOf(event), await peopleOf(off)]).toEqual([
    [1, 1, 1, 1],
    [0, 0, 0, 0],
  ])
  goDaysOn(365 + 12)
  await eraseGuests()
  expect(await peopleOf(event)).toEqual([0, 0, 0, 0])
})

async function anEventWithPeople(): Promise<AnEvent> {
  const event = await aShownEvent()
  const guest = { name: 'Ida', email: 'ida.guest@example.org', partySize: 2, note: '' }
  await signUp({ teamSlug: event.team.slug, slug: event.slug, guest, clientAddress: '203.0.113.9' })
  await claimShift({
    shiftPublicId: await aShift(event),
    volunteer: { name: 'Walter', email: 'walter.helps@example.org', phone: '414 555 0100' },
    clientAddress: '203.0.113.9',
  })
  await db
    .insertInto('check_in_line')
    .values({
      entry_id: randomBytes(16).toString('hex'),
      event_id: event.id,
      link_id: null,
      kind: 'walk_up',
      ticket_id: null,
      undoes: null,
      name: 'Joan',
      made_at: now(),
    })
    .execute()
  await noteWinner({
    eventPublicId: event.publicId,
    actor: event.actor,
    contest: 'Longest drive',
    winner: 'Ida',
  })
  return event
}

function goDaysOn(days: number) {
  shiftClock(days * 86_400_000)
}

async function peopleOf({ id }: AnEvent): Promise<readonly number[]> {
  const guests = await db.selectFrom('rsvp').select('id').where('event_id', '=', id).execute()
  const helpers = await db
    .selectFrom('shift_claim')
    .innerJoin('shift', 'shift.id', 'shift_claim.shift_id')
    .select('shift_claim.id')
    .where('shift.event_id', '=', id)
    .execute()
  const walkUps = await db
    .selectFrom('check_in_line')
    .select('entry_id')
    .where('event_id', '=', id)
    .execute()
  const winners = await db
    .selectFrom('contest_winner')
    .select('id')
    .where('event_id', '=', id)
    .execute()
  return [guests.length, helpers.length, walkUps.length, winners.length]
}
