import { afterEach, beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { cancelMeeting, changeMeeting } from './change-meeting.server.ts'
import { remindMeetingGuests } from './remind-guests.server.ts'
import { aMeeting, anEmail, come, meetingWords, postComing, startOf } from './testing/meetings.ts'

const DAY = 86_400_000
let staff: Person

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
  staff = (await someStaff('moderator@example.org', 'moderator')).person
})
afterEach(() => shiftClock(0))

test('who comes is reminded two days and three hours before, each once, also when letters were held up', async () => {
  const meeting = await aMeeting({ inDays: 10 })
  const email = await come(meeting)
  const startsAt = await startOf(meeting)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming'])
  moveClockTo(startsAt.getTime() - 1.9 * DAY)
  await Promise.all([remindMeetingGuests(), remindMeetingGuests()])
  expect(await newsTo(email)).toEqual(['coming', 'in-days'])
  moveClockTo(startsAt.getTime() - 2 * 3_600_000)
  await Promise.all([remindMeetingGuests(), remindMeetingGuests()])
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'in-hours'])

  shiftClock(0)
  const held = await aMeeting({ inDays: 10 })
  const late = await come(held)
  moveClockTo((await startOf(held)).getTime() - 3_600_000)
  await remindMeetingGuests()
  expect(await newsTo(late)).toEqual(['coming', 'in-hours'])
})

test('a meeting that is moved is told of once and reminded of anew; one that is called off once', async () => {
  const meeting = await aMeeting({ inDays: 10 })
  const email = await come(meeting)
  moveClockTo((await startOf(meeting)).getTime() - 1.9 * DAY)
  await remindMeetingGuests()
  await changeMeeting(meeting, meetingWords({ inDays: 20 }), staff)
  await changeMeeting(meeting, meetingWords({ inDays: 20, title: 'A better name' }), staff)
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'moved'])
  moveClockTo((await startOf(meeting)).getTime() - 1.9 * DAY)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'moved', 'in-days'])

  expect(await cancelMeeting(meeting, 'Snow', staff)).toBe('changed')
  expect(await cancelMeeting(meeting, 'Snow', staff)).toBe('gone')
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'in-days', 'moved', 'in-days', 'cancelled'])
  expect(await postComing(meeting, { email: anEmail() })).toMatchObject({
    kind: 'again',
    status: 409,
  })
})

test('a meeting that is moved to soon is told of once: nobody is written “in two days” of tomorrow', async () => {
  const meeting = await aMeeting({ inDays: 10 })
  const email = await come(meeting)
  const startsAt = await startOf(meeting)
  moveClockTo(startsAt.getTime() - 8.2 * DAY)
  await changeMeeting(meeting, meetingWords({ inDays: 3 }), staff)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'moved'])
  moveClockTo((await startOf(meeting)).getTime() - 2 * 3_600_000)
  await remindMeetingGuests()
  expect(await newsTo(email)).toEqual(['coming', 'moved', 'in-hours'])

  shiftClock(0)
  const held = await aMeeting({ inDays: 10 })
  const late = await come(held)
  moveClockTo((await startOf(held)).getTime() - 0.9 * DAY)
  await remindMeetingGuests()
  expect(await newsTo(late)).toEqual(['coming'])
})

function moveClockTo(at: number): void {
  shiftClock(0)
  shiftClock(at - now().getTime())
}
