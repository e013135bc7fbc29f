import { afterEach, beforeAll, expect, test } from 'vitest'
import { sealMark } from '#app/platform/seal.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../end-event.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { aDay, aShownEvent, STREET } from '../testing/events.ts'
import type { AnEvent } from '../testing/events.ts'
import { leaveEvent } from './change-rsvp.server.ts'
import { answerGuestForm, answerLeaving, findGuestPage } from './guest-page.server.ts'
import { remindGuests } from './remind-guests.server.ts'
import { rsvpOf } from '../testing/guests.ts'
import { come } from './testing/sign-ups.ts'

beforeAll(async () => {
  await anOrganization()
})

afterEach(() => shiftClock(0))

test('an event that is called off tells everyone who signed up, coming or waiting, and says why', async () => {
  const event = await aShownEvent({ words: { capacity: 1 } })
  const [one, two, three] = [await come(event), await come(event), await come(event)]
  await leaveEvent(await rsvpOf(three))
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'The roof leaks' })
  expect((await newsTo(one)).at(-1)).toBe('cancelled')
  expect((await newsTo(two)).at(-1)).toBe('cancelled')
  expect((await newsTo(three)).at(-1)).toBe('left')
  const letter = (await lettersTo(one)).at(-1)
  expect(JSON.stringify(letter)).toContain('The roof leaks')
})

test('the day before, from ten by the clock of its place, each who comes is reminded once', async () => {
  const event = await aShownEvent({ words: { time_zone: 'Pacific/Honolulu', capacity: 1 } })
  const [coming, waiting] = [await come(event), await come(event)]
  const start = await startOf(event)
  const at = (hours: number) => shiftClock(start.getTime() + hours * 3_600_000 - Date.now())
  // It begins at eight in the morning; ten the day before is twenty-two hours earlier.
  at(-22.1)
  await remindGuests()
  expect(await newsTo(coming)).toEqual(['going'])
  at(-21.9)
  await Promise.all([remindGuests(), remindGuests(), remindGuests()])
  at(-3)
  await remindGuests()
  expect(await newsTo(coming)).toEqual(['going', 'reminder'])
  expect(await newsTo(waiting)).toEqual(['waiting'])
})

test('S34: by their link who has a place reads the street at its time, who waits does not, and no letter holds it', async () => {
  const event = await aShownEvent({ words: { street_shown: 'after_rsvp', capacity: 1 } })
  const [coming, waiting] = [await come(event), await come(event)]
  expect((await guestOf(coming))?.street).toBe(STREET)
  expect((await guestOf(waiting))?.street).toBe(null)
  expect(JSON.stringify(await findEventPage(event.team.slug, event.slug))).not.toContain(STREET)
  shiftClock(12 * 86_400_000)
  expect((await guestOf(coming))?.street).toBe(null)
  shiftClock(0)
  const kept = await aShownEvent({ words: { street_shown: 'day_of' } })
  const guest = await come(kept)
  expect((await guestOf(guest))?.street).toBe(null)
  const { rows } = await pool.query(`select 1 from message where content::text like $1`, [
    `%${STREET}%`,
  ])
  expect(rows).toEqual([])
  await leaveEvent(await rsvpOf(coming))
  expect((await guestOf(coming))?.street).toBe(null)
})

test('a link that was altered, or of another kind, opens nothing', async () => {
  const event = await aShownEvent()
  const email = await come(event)
  const good = sealMark('rsvp', await rsvpOf(email))
  for (const key of ['', 'none', `${good}x`, sealMark('gift', await rsvpOf(email))])
    expect((await findGuestPage(key)).guest).toBe(null)
  expect((await findGuestPage(good)).guest).not.toBe(null)
})

test('a link that is nobody’s changes and cancels nothing, whatever letters it has', async () => {
  const form = new FormData()
  form.set('partySize', '2')
  for (const key of ['none', 'łąka', 'a\nb']) {
    const gone = `/rsvps/${encodeURIComponent(key)}?done=gone`
    expect(await answerGuestForm(key, form)).toEqual({ kind: 'on', to: gone })
    expect(await answerLeaving(key)).toBe(gone)
  }
})

test('of days in a row who comes is reminded once, of a day apart from them once more, and who came late of the next', async () => {
  const days = [aDay(10), aDay(11), aDay(17)]
  const event = await aShownEvent({ words: { time_zone: 'America/Chicago' }, days })
  const early = await come(event)
  const start = await startOf(event)
  const at = (hours: number) => shiftClock(start.getTime() + hours * 3_600_000 - Date.now())
  // It begins at eight in the morning: ten the day before is twenty-two hours earlier.
  at(-21)
  await remindGuests()
  const late = await come(event)
  for (const hours of [3, 23, 7 * 24 - 21, 7 * 24 - 3]) {
    at(hours)
    await remindGuests()
  }
  expect(await newsTo(early)).toEqual(['going', 'reminder', 'reminder'])
  expect(await newsTo(late)).toEqual(['going', 'reminder', 'reminder'])
})

async function guestOf(email: string) {
  return (await findGuestPage(sealMark('rsvp', await rsvpOf(email)))).guest
}

async function startOf({ id }: AnEvent): Promise<Date> {
  const { starts_at: start } = await db
    .selectFrom('event_day')
    .innerJoin('event', 'event.approved_version_id', 'event_day.version_id')
    .select('starts_at')
    .where('event.id', '=', id)
    .orderBy('starts_at')
    .executeTakeFirstOrThrow()
  return start
}
