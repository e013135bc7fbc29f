import { afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo, newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../end-event.server.ts'
import { hideEvent } from '../hide-event.server.ts'
import { aShift, aShownEvent, STREET } from '../testing/events.ts'
import { remindVolunteers } from './remind-volunteers.server.ts'
import { answerGivingBack, findVolunteerPage } from './volunteer-page.server.ts'
import { takeShift, claimOf, keyOf } from './testing/claims.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

test('by the link in the letter a shift is given back, once, and somebody else can take it', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event)
  const email = await takeShift(event, shift)
  const key = await keyOf(email)
  expect((await findVolunteerPage(key)).shift).toMatchObject({ standing: 'yours', role: 'Greeter' })
  const backs = await Promise.all([answerGivingBack(key), answerGivingBack(key)])
  expect(backs.toSorted()).toEqual([`/shifts/${key}?done=given-back`, `/shifts/${key}?done=gone`])
  expect((await findVolunteerPage(key)).shift?.standing).toBe('given-back')
  expect(await newsTo(email)).toEqual(['claimed', 'given-back'])
  await takeShift(event, shift)
  await takeShift(event, await aShift(event), email)
  expect(await newsTo(email)).toEqual(['claimed', 'given-back', 'claimed'])
})

test('a link that was altered, or of another kind, opens and gives back nothing', async () => {
  const event = await aShownEvent()
  const email = await takeShift(event, await aShift(event))
  const good = await keyOf(email)
  for (const key of ['', 'none', 'łąka', `x${good}`, sealMark('rsvp', await claimOf(email))]) {
    expect((await findVolunteerPage(key)).shift).toBe(null)
    expect(await answerGivingBack(key)).toBe(`/shifts/${encodeURIComponent(key)}?done=gone`)
  }
  await hideEvent({ eventPublicId: event.publicId, actor: event.moderator, reason: 'Why' })
  expect((await findVolunteerPage(good)).shift).toBe(null)
})

test('an event that is called off tells everyone who has a shift, and why', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  const [one, two] = [await takeShift(event, shift), await takeShift(event, shift)]
  await answerGivingBack(await keyOf(two))
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'The roof leaks' })
  expect((await newsTo(one)).at(-1)).toBe('cancelled')
  expect((await newsTo(two)).at(-1)).toBe('given-back')
  expect(JSON.stringify(await lettersTo(one))).toContain('The roof leaks')
})

test('the day before, from ten by the clock of its place, each who has a shift is reminded once', async () => {
  const event = await aShownEvent()
  const shift = await aShift(event, { needed: 2 })
  const [coming, back] = [await takeShift(event, shift), await takeShift(event, shift)]
  await answerGivingBack(await keyOf(back))
  const { starts_at: start } = await db
    .selectFrom('shift')
    .select('starts_at')
    .where('public_id', '=', shift)
    .executeTakeFirstOrThrow()
  const at = (hours: number) => shiftClock(start.getTime() + hours * 3_600_000 - Date.now())
  // It begins at nine in the morning; ten the day before is twenty-three hours earlier.
  at(-23.1)
  await remindVolunteers()
  expect(await newsTo(coming)).toEqual(['claimed'])
  at(-22.9)
  await Promise.all([remindVolunteers(), remindVolunteers(), remindVolunteers()])
  at(-2)
  await remindVolunteers()
  expect(await newsTo(coming)).toEqual(['claimed', 'reminder'])
  expect(await newsTo(back)).toEqual(['claimed', 'given-back'])
})

test('S34: by their link a volunteer reads the street at its time; no letter holds it', async () => {
  const event = await aShownEvent({ words: { street_shown: 'after_rsvp' } })
  const email = await takeShift(event, await aShift(event))
  expect((await findVolunteerPage(await keyOf(email))).shift?.street).toBe(STREET)
  await answerGivingBack(await keyOf(email))
  expect((await findVolunteerPage(await keyOf(email))).shift?.street).toBe(null)
  const kept = await aShownEvent({ words: { street_shown: 'day_of' } })
  const early = await takeShift(kept, await aShift(kept))
  expect((await findVolunteerPage(await keyOf(early))).shift?.street).toBe(null)
  for (const to of [email, early]) expect(JSON.stringify(await lettersTo(to))).not.toContain(STREET)
})
