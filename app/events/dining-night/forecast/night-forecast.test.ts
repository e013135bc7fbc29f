import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { pool } from '#app/platform/database.server.ts'
import { createProver } from '#app/platform/page-proof.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findEventEditor } from '../../event-editor.server.ts'
import { findEventPage } from '../../page/event-page.server.ts'
import { leaveEvent } from '../../rsvp/change-rsvp.server.ts'
import { aDraft, aShownEvent } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { aParty, rsvpOf } from '../../testing/guests.ts'
import type { DealText } from '../deal.ts'
import { findForecast } from './find-forecast.server.ts'
import { sayHowManyCome } from './say-how-many-come.server.ts'

const A_DAY = 86_400_000
const NOON_IN_MILWAUKEE = 18 * 3_600_000

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})
beforeEach(() => later(0))
afterEach(() => shiftClock(0))

test('the desk counts everybody of each party that has a place, and nobody who cancelled', async () => {
  const night = await aNight({ spend: cents(1_400), leastSales: cents(30_000) })
  const parties = [await aParty(night, 20), await aParty(night, 8), await aParty(night, 5)]
  await leaveEvent(await rsvpOf(parties[2] ?? ''))
  expect(await forecastOfDesk(night)).toMatchObject({
    standing: 'on_track',
    people: 28,
    sales: 39_200,
    brings: 7_840,
  })
})

test('a draft already says what a hope takes, with the usual $15 where no spend was given', async () => {
  const night = await aDraft({ kind: 'dining_night', deal: { spend: null } })
  expect(await forecastOfDesk(night, '1,000')).toMatchObject({
    standing: 'nobody',
    isSpendKnown: false,
    hope: { amount: 100_000, reach: { kind: 'takes', people: 334 } },
  })
  for (const typed of ['', 'a lot', '-5', '0', '999999999'])
    expect((await forecastOfDesk(night, typed))?.hope, typed).toMatchObject({
      typed,
      amount: null,
      reach: null,
    })
})

test('who says so after the deadline is not counted toward the answers that were asked for', async () => {
  const night = await aNight({ leastRsvps: { count: 10, days: 3 } })
  await aParty(night, 8)
  expect((await forecastOfDesk(night))?.standing).toBe('below')
  later(8)
  await aParty(night, 20)
  expect(await forecastOfDesk(night)).toMatchObject({
    standing: 'too_late',
    people: 28,
    brings: 0,
    needs: [{ kind: 'rsvps', have: 8, need: 10 }],
  })
})

test('a deal of which nothing is given yet, and an event of another kind, have no forecast', async () => {
  expect(await forecastOfDesk(await aDraft({ kind: 'dining_night', deal: { gives: null } }))).toBe(
    null,
  )
  expect(await forecastOfDesk(await aDraft({ kind: 'gathering' }))).toBe(null)
})

test('S8: the page says how many come in steps, worked out once a day, and no answer moves them when it is given', async () => {
  const night = await aNight({ leastGuests: 20 })
  await sayHowManyCome()
  const before = await crowdOf(night)
  expect(before).toMatchObject({ words: expect.stringContaining('only gives if enough') })
  await aParty(night, 20)
  await aParty(night, 5)
  await sayHowManyCome()
  expect(await crowdOf(night)).toEqual(before)
  later(1)
  await Promise.all([sayHowManyCome(), sayHowManyCome(), sayHowManyCome()])
  expect(await crowdOf(night)).toMatchObject({ words: expect.stringContaining('Enough guests') })
})

test('the stored page turns when what it says of its guests changes, and when the deadline is over', async () => {
  const night = await aNight({ leastRsvps: { count: 10, days: 3 } })
  await aParty(night, 13)
  const prove = createProver(pool)
  const proof = async () => await prove(`events/${night.team.slug}/${night.slug}`)
  await sayHowManyCome()
  const first = await proof()
  later(1)
  await sayHowManyCome()
  expect((await proof())?.version).toBe(first?.version)
  expect(await crowdOf(night)).toMatchObject({
    words: expect.stringContaining('Enough guests'),
    answerBy: expect.stringContaining('10 people'),
  })
  await leaveEvent(await rsvpOf(await aParty(night, 1)))
  const second = await proof()
  later(2)
  await sayHowManyCome()
  expect((await proof())?.version).toBe(second?.version)
  expect(second?.turned).toBe(0)
  later(8)
  expect((await proof())?.turned).toBe(1)
  expect(await crowdOf(night)).toMatchObject({ answerBy: null })
})

test('nobody is called to a night for which too few had said so in time', async () => {
  const night = await aNight({ leastRsvps: { count: 30, days: 3 } })
  await aParty(night, 20)
  await aParty(night, 7)
  await sayHowManyCome()
  expect(await crowdOf(night)).toMatchObject({ words: expect.stringContaining('Nearly enough') })
  later(8)
  await aParty(night, 20)
  await sayHowManyCome()
  expect((await crowdOf(night))?.words).not.toContain('nough guests')
})

/** At noon, so many days from now. */
function later(days: number): void {
  shiftClock(days * A_DAY + NOON_IN_MILWAUKEE - (Date.now() % A_DAY))
}

async function aNight(deal: Partial<DealText>): Promise<AnEvent> {
  return await aShownEvent({ kind: 'dining_night', title: 'Noodles for all', deal })
}

async function forecastOfDesk({ team, slug }: AnEvent, hope: string | null = null) {
  const event = await findEventEditor(team.id, slug)
  if (!event) throw new Error('The night is not there')
  return await findForecast(event, hope)
}

async function crowdOf({ team, slug }: AnEvent) {
  return (await findEventPage(team.slug, slug))?.page.crowd
}
