import { afterEach, beforeAll, expect, test } from 'vitest'
import { newsTo, lettersTo } from '#app/mail/testing/letters.ts'
import { findGivePage } from '#app/giving/give-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { findEventPage } from '../../page/event-page.server.ts'
import { leaveEvent } from '../../rsvp/change-rsvp.server.ts'
import { findGuestPage } from '../../rsvp/guest-page.server.ts'
import { remindGuests } from '../../rsvp/remind-guests.server.ts'
import { aDay, aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aParty, rsvpOf } from '../../testing/guests.ts'

const HOUR = 3_600_000

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

test('guests of a night are reminded two days before and on the day, each once however many workers look', async () => {
  const night = await aNight()
  const email = await aParty(night, 2)
  const at = fromItsStart(night)
  // It begins at five in the afternoon by the clock in Honolulu: ten o'clock two days before is 55 hours earlier.
  for (const hours of [-55.1, -54.9, -50, -30, -8.1, -7.9, -3, 0.5]) {
    await at(hours)
    await Promise.all([remindGuests(), remindGuests(), remindGuests()])
  }
  expect(await newsTo(email)).toEqual(['going', 'soon', 'today'])
})

test('who says so the day before is reminded on the day alone, and a reminder that is late says which day it is', async () => {
  const night = await aNight()
  const at = fromItsStart(night)
  const early = await aParty(night)
  await at(-30)
  const late = await aParty(night)
  await remindGuests()
  await at(-7)
  await remindGuests()
  expect(await newsTo(early)).toEqual(['going', 'reminder', 'today'])
  expect(await newsTo(late)).toEqual(['going', 'today'])
})

test('the letters of a night hold what is given, how to be counted, the code, and the way to give instead', async () => {
  const night = await aNight()
  const email = await aParty(night)
  await fromItsStart(night)(-7)
  await remindGuests()
  const letter = JSON.stringify((await lettersTo(email)).at(-1))
  for (const words of [
    '20%',
    'NOODLES',
    'Say that you are here for',
    `/teams/${night.team.slug}/give?amount=14`,
  ])
    expect(letter).toContain(words)
})

test('who cancels, and everybody when a night is called off, is offered to give what the meal would have cost', async () => {
  const night = await aNight()
  const [gone, coming] = [await aParty(night), await aParty(night)]
  await leaveEvent(await rsvpOf(gone))
  await cancelEvent({ eventPublicId: night.publicId, actor: night.actor, reason: 'A burst pipe' })
  expect(await newsTo(gone)).toEqual(['going', 'left'])
  expect(await newsTo(coming)).toEqual(['going', 'cancelled'])
  for (const email of [gone, coming])
    expect(JSON.stringify((await lettersTo(email)).at(-1))).toContain('give?amount=14')
  const { guest } = await findGuestPage(sealMark('rsvp', await rsvpOf(coming)))
  const instead = { href: `/teams/${night.team.slug}/give?amount=14&from=event`, meal: '$14' }
  expect(guest).toMatchObject({ standing: 'off', cancelReason: 'A burst pipe', instead })
  const page = await findEventPage(night.team.slug, night.slug)
  expect(page?.page.crowd).toEqual({ instead, words: null, answerBy: null })
})

test('the give form begins with the price of a meal, with where it came from, and with nothing that is not taken', async () => {
  const night = await aNight()
  const values = async (amount: string) =>
    (
      await findGivePage({
        teamSlug: night.team.slug,
        begunGift: null,
        browserHash: 'nobody',
        askedBy: null,
        amount,
        from: 'event',
      })
    )?.page.values
  expect(await values('14')).toMatchObject({ choice: 'own', ownAmount: '14.00', from: 'event' })
  for (const amount of ['0.01', '99999999', '-14', 'a meal', '1e3'])
    expect(await values(amount), amount).toMatchObject({ choice: '', ownAmount: '' })
})

async function aNight(): Promise<AnEvent> {
  return await aShownEvent({
    kind: 'dining_night',
    title: 'Noodles for all',
    words: { time_zone: 'Pacific/Honolulu' },
    days: [{ ...aDay(), from: '17:00', to: '21:00' }],
    deal: { spend: cents(1_400), code: 'NOODLES', countBy: ['say_name'] },
  })
}

/** Sets the clock to so many hours after a night begins; before it they are below nothing. */
function fromItsStart({ team, slug }: AnEvent) {
  return async (hours: number) => {
    const day = (await findEventPage(team.slug, slug))?.page.days[0]?.machine ?? ''
    shiftClock(Date.parse(day) + hours * HOUR - Date.now())
  }
}
