import { afterEach, beforeAll, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import { cancelEvent } from '../../end-event.server.ts'
import { aDay, aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aParty } from '../../testing/guests.ts'
import { tellOfMissingAnswers } from './tell-of-missing-answers.server.ts'

const HOUR = 3_600_000

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
afterEach(() => shiftClock(0))

test('the day before the deadline, from ten, captains are told once that too few have said that they come', async () => {
  const { night, email } = await aNight()
  await aParty(night, 12)
  // Answers count until the end of the third day before, so that it is told from ten on the fourth.
  for (const hours of [9.9, 10.1, 14, 33]) {
    at(night, hours)
    await Promise.all([tellOfMissingAnswers(), tellOfMissingAnswers(), tellOfMissingAnswers()])
  }
  const letters = await lettersTo(email, 'answers-missing')
  expect(letters).toHaveLength(1)
  expect(letters[0]?.subject).toContain('8 more guests needed')
  expect(JSON.stringify(letters)).toContain('12 people have said')
})

test('nobody is told when enough have said so, when it is called off, or after the deadline', async () => {
  const [enough, off, late] = [await aNight(), await aNight(), await aNight()]
  await aParty(enough.night, 20)
  await cancelEvent({
    eventPublicId: off.night.publicId,
    actor: off.night.actor,
    reason: 'A burst pipe',
  })
  at(enough.night, 12)
  await aParty(late.night, 20)
  await tellOfMissingAnswers()
  at(enough.night, 49)
  await tellOfMissingAnswers()
  for (const { email } of [enough, off, late])
    expect(await lettersTo(email, 'answers-missing')).toEqual([])
})

interface ANight {
  readonly night: AnEvent & { readonly dayBefore: number }
  readonly email: string
}

/** A night in ten days for which twenty people are asked for three days before. */
async function aNight(): Promise<ANight> {
  const team = await aTeam()
  const captain = await aCaptain(team)
  const day = aDay()
  const night = await aShownEvent({
    team,
    kind: 'dining_night',
    title: 'Noodles for all',
    words: { time_zone: 'UTC' },
    days: [day],
    deal: { leastRsvps: { count: 20, days: 3 } },
  })
  return {
    night: { ...night, dayBefore: Date.parse(`${day.day}T00:00:00Z`) - 4 * 24 * HOUR },
    email: captain.email,
  }
}

/** So many hours into the day before the deadline. */
function at({ dayBefore }: ANight['night'], hours: number): void {
  shiftClock(dayBefore + hours * HOUR - Date.now())
}
