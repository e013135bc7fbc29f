import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { createProver } from '#app/platform/page-proof.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { anOrganization } from '#db/testing/builders.ts'
import type { StreetShown } from '#db/schema/events.ts'
import { makeCalendar, makeEventCalendar } from './calendar/calendar-file.server.ts'
import { findCalendarPage } from './calendar/calendar-page.server.ts'
import { findEventPage } from './page/event-page.server.ts'
import { makeEventFile } from './sharing/make-event-file.server.ts'
import { findSharedEvent } from './sharing/shared-event.server.ts'
import { findRelayPage } from './relay/relay-page.server.ts'
import { findClaimPage } from './shifts/claim-page.server.ts'
import { aShift, aShownEvent, STREET } from './testing/events.ts'
import type { AnEvent } from './testing/events.ts'
import { acceptOffer } from './yard-sale/offers/decide-offer.server.ts'
import { findOfferPage } from './yard-sale/offers/offer-page.server.ts'
import { bookSlot } from './yard-sale/slots/book-slot.server.ts'
import {
  anOffer,
  aSlot,
  BACK_DOOR,
  GIVERS_STREET,
  leadOf,
  takeOffers,
} from './yard-sale/testing/offers.ts'
import { findSalePaper } from './yard-sale/papers/sale-paper.server.ts'

// S34: nobody reads the street before its time, in whatever form an event goes out, and nobody after.

const HOUR = 3_600_000
const clock = [
  ['ten days before', 0],
  ['the evening before', 9 * 24 * HOUR],
  ['on the day', 10 * 24 * HOUR],
  ['a day after', 11 * 24 * HOUR],
] as const

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

test('a street kept for the day stands on the page, and beside its forms, some hours before, and nowhere else ever', async () => {
  const event = await anEventOf('day_of')
  expect(await whereItStands(event)).toEqual({
    'ten days before': [],
    'the evening before': [],
    'on the day': ['page', 'shift', 'relay'],
    'a day after': [],
  })
})

test('of a sale of two days the street is hidden again between them, and the stored page turns with it', async () => {
  const event = await anEventOf('day_of')
  await sql`
    insert into event_day (version_id, starts_at, ends_at)
    select version_id, starts_at + interval '2 days', ends_at + interval '2 days' from event_day
     where version_id = (select approved_version_id from event where id = ${event.id})`.execute(db)
  await sql`select touch_event_page(${event.id})`.execute(db)
  const prove = createProver(pool)
  const marks: unknown[] = []
  const open: boolean[] = []
  // Before, on the first day, in the night between, on the second day, after.
  for (const hours of [9 * 24, 10 * 24, 11 * 24 - 1, 12 * 24, 13 * 24]) {
    shiftClock(hours * HOUR)
    const page = await findEventPage(event.team.slug, event.slug)
    open.push(JSON.stringify(page).includes(STREET))
    marks.push((await prove(`events/${event.team.slug}/${event.slug}`))?.turned)
  }
  expect(open).toEqual([false, true, false, true, false])
  expect(marks).toEqual([0, 1, 2, 3, 4])
})

test('a street kept for guests stands nowhere in the open', async () => {
  const event = await anEventOf('after_rsvp')
  expect(Object.values(await whereItStands(event)).flat()).toEqual([])
})

test('a public street stands everywhere until it is over, and nowhere after', async () => {
  const event = await anEventOf('public')
  const stands = await whereItStands(event)
  expect(stands['ten days before']).toEqual([
    'page',
    'structured',
    'file',
    'feed',
    'shift',
    'relay',
    'paper',
  ])
  expect(stands['a day after']).toEqual([])
})

test('of a sale that takes things no form ever holds where its givers live, nor where things are brought to', async () => {
  const event = await anEventOf('public')
  await takeOffers(event)
  const publicId = await anOffer(event, { way: 'drop_off', address: null })
  await anOffer(event)
  await acceptOffer({ captain: leadOf(event), publicId, reply: '' })
  const slot = await aSlot(event, { way: 'drop_off', place: BACK_DOOR })
  expect(await bookSlot(publicId, slot)).toBe('booked')
  for (const secret of [GIVERS_STREET, BACK_DOOR])
    expect(Object.values(await whereItStands(event, secret)).flat()).toEqual([])
  const form = await findOfferPage(event.team.slug, event.slug)
  for (const secret of [GIVERS_STREET, BACK_DOOR])
    expect(JSON.stringify(form)).not.toContain(secret)
})

test('the calendar files hold the hours as moments, one entry a day, with a zone of nobody to get wrong', async () => {
  const event = await aShownEvent({
    title: 'Sale; with, signs \\ and a very long name that has to be folded',
    words: { time_zone: 'America/Chicago', place: 'Hall “A”', town: 'Łódź Heights' },
    days: [
      { day: '2027-03-13', from: '08:00', to: '14:00' },
      { day: '2027-03-14', from: '08:00', to: '14:00' },
    ],
  })
  const text = (await makeEventCalendar(event.team.slug, event.slug)) ?? ''
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  expect(entries.map((entry) => String(entry.getFirstPropertyValue('dtstart')))).toEqual([
    '2027-03-13T14:00:00Z',
    '2027-03-14T13:00:00Z',
  ])
  expect(entries[0]?.getFirstPropertyValue('summary')).toBe(
    'Sale; with, signs \\ and a very long name that has to be folded',
  )
  const uids = entries.map((entry) => entry.getFirstPropertyValue('uid'))
  expect(new Set(uids).size).toBe(2)
  expect(await makeEventCalendar(event.team.slug, 'nothing-there')).toBe(undefined)
})

/** Begins in ten days less an hour and lasts two, whatever the hour of the test. */
async function anEventOf(shown: StreetShown): Promise<AnEvent> {
  const event = await aShownEvent({ words: { street_shown: shown, street_hours: 12 } })
  const start = new Date(now().getTime() + 10 * 24 * HOUR - HOUR)
  await sql`
    update event_day set starts_at = ${start}, ends_at = ${new Date(start.getTime() + 2 * HOUR)}
     where version_id = (select approved_version_id from event where id = ${event.id})`.execute(db)
  return event
}

/** In which forms the street stands, at each time. */
async function whereItStands(event: AnEvent, street = STREET): Promise<Record<string, string[]>> {
  const { team, slug } = event
  const shiftId = await aShiftOfTheDay(event)
  const found: Record<string, string[]> = {}
  for (const [when, shift] of clock) {
    shiftClock(shift)
    const page = await findEventPage(team.slug, slug)
    const forms: Record<string, unknown> = {
      page: page?.page,
      structured: page?.structured,
      description: [page?.description, page?.picture],
      file: await makeEventCalendar(team.slug, slug),
      feed: await makeCalendar(),
      tags: (await findSalePaper(leadOf(event), slug)).paper,
      shift: await findClaimPage({ teamSlug: team.slug, slug, shift: shiftId }),
      relay: await findRelayPage(team.slug, slug),
      calendar: [
        await findCalendarPage(new URLSearchParams()),
        await findCalendarPage(new URLSearchParams('view=month')),
      ],
    }
    const held = Object.keys(forms).filter((form) =>
      JSON.stringify(forms[form] ?? '')
        .replaceAll(String.raw`\r\n `, '')
        .includes(street),
    )
    found[when] = (await isOnPaper(team.slug, slug, street)) ? [...held, 'paper'] : held
  }
  return found
}

/** As long as the event, whatever the hour of the test: one that is over has no form. */
async function aShiftOfTheDay(event: AnEvent): Promise<string> {
  const publicId = await aShift(event)
  await sql`
    update shift set starts_at = d.starts_at, ends_at = d.ends_at from event_day d
     where shift.public_id = ${publicId}
       and d.version_id = (select approved_version_id from event where id = ${event.id})`.execute(
    db,
  )
  return publicId
}

/** Of what the pictures are drawn from, and on a printed poster. */
async function isOnPaper(team: string, slug: string, street: string): Promise<boolean> {
  const drawn = JSON.stringify(await findSharedEvent(team, slug))
  const code = String(await makeEventFile(team, slug, 'qr.svg'))
  const poster = await makeEventFile(team, slug, 'poster.pdf')
  if (!Buffer.isBuffer(poster)) throw new Error('No poster was drawn')
  const { words } = await readPaper(poster)
  const said = [drawn, code, words].map((text) => text.includes(street))
  return said.some(Boolean)
}
