import { afterEach, beforeAll, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import { newsTo } from '#app/mail/testing/letters.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../end-event.server.ts'
import { findEventPage } from '../page/event-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { aShownEvent } from '../testing/events.ts'
import { findGuestList, writeGuests } from './guest-list.server.ts'
import { answerRsvpForm } from './rsvp-page.server.ts'
import { come, post, placeOf, aForm, countBy } from './testing/sign-ups.ts'

beforeAll(async () => {
  await anOrganization()
})

afterEach(() => shiftClock(0))

test('S8: who asks again is answered as who is new, keeps their one place, and only their letter says so', async () => {
  const event = await aShownEvent({ words: { capacity: 5 } })
  const email = await come(event, 2)
  const answers = [await post(event, email), await post(event, 'somebody.else@example.org')]
  expect(answers[0]).toEqual(answers[1])
  expect(await countBy(event)).toEqual({ going: 2 })
  expect(await newsTo(email)).toEqual(['going', 'again'])
})

test('nobody signs up for an event that is over, called off, or not there', async () => {
  const event = await aShownEvent()
  shiftClock(12 * 86_400_000)
  expect(await post(event, 'late@example.org')).toMatchObject({ kind: 'again', status: 409 })
  shiftClock(0)
  await cancelEvent({ eventPublicId: event.publicId, actor: event.actor, reason: 'Rain' })
  expect(await post(event, 'late@example.org')).toMatchObject({ kind: 'again', status: 409 })
  expect(await countBy(event)).toEqual({})
})

test('how many come is a number from 1 to 20, and what else was typed stays', async () => {
  const event = await aShownEvent()
  for (const size of ['0', '21', '-1', '1e3', '999999999999', '', 'all of us']) {
    const form = aForm({ email: 'odd@example.org', partySize: size, note: 'Two are children' })
    const answer = await answerRsvpForm({ ...placeOf(event), form, clientAddress: '198.51.100.0' })
    expect(answer, size).toMatchObject({
      kind: 'again',
      status: 400,
      answer: {
        values: { name: 'Ida', partySize: size, note: 'Two are children' },
        errors: [{ field: 'partySize' }],
      },
    })
  }
  expect(await countBy(event)).toEqual({})
})

test('S8: the page says in words how much room there is, so that no number tells who is on the list', async () => {
  const event = await aShownEvent({ words: { capacity: 30 } })
  const see = async () => (await findEventPage(event.team.slug, event.slug))?.page.rsvp
  await come(event, 19)
  expect(await see()).toEqual({ kind: 'open', room: 'plenty' })
  await come(event, 1)
  expect(await see()).toEqual({ kind: 'open', room: 'few' })
  await come(event, 9)
  expect(await see()).toEqual({ kind: 'open', room: 'few' })
  await come(event)
  expect(await see()).toEqual({ kind: 'full' })
})

test('the guest list is the captain’s alone, and no cell of its spreadsheet is a formula (S23)', async () => {
  const event = await aShownEvent()
  await come(event, 2, '=HYPERLINK("https://evil.example")')
  const cookie = await aSession(event.captain, 'captain')
  const captain = await requireCaptainOf(aRequest('/', [cookie]), event.team.slug)
  const csv = writeGuests(await findGuestList(captain, event.slug))
  expect(csv).toContain(`'=HYPERLINK`)
  const other = await aShownEvent({ title: 'A sale of others' })
  await expect(findGuestList(captain, other.slug)).rejects.toMatchObject({ status: 404 })
})
