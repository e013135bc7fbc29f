import { beforeAll, expect, test } from 'vitest'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import {
  aHeldNight,
  findNightMoney,
  nightDay,
  noteFigure,
} from '#app/events/dining-night/figure/testing/nights.ts'
import { aDraft, captainOf } from '#app/events/testing/events.ts'
import { answerChoice } from '#app/events/dining-night/night/answer-booking.server.ts'
import { findKnownRestaurants } from '#app/events/dining-night/night/known-restaurants.server.ts'
import { cents } from '#app/money/cents.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findEventReview } from '../events/event-review.server.ts'
import {
  answerNewRestaurant,
  answerRestaurant,
  answerRetirement,
} from './answer-restaurant.server.ts'
import { findRestaurants, findRestaurantSheet } from './restaurants-desk.server.ts'

let moderator: Person
let count = 0

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  moderator = (await someStaff('restaurants@example.org', 'moderator')).person
})

test('staff write a restaurant down, and captains find it by what is public, and by nothing else', async () => {
  const name = aName()
  const id = await write({ name, town: 'Glendale', note: 'Pays late', phone: '414-555-0188' })
  expect((await findRestaurants(`${name} glendale`)).map(({ publicId }) => publicId)).toEqual([id])
  const known = await knownAs(name)
  expect(known).toEqual([
    { publicId: id, name, branch: '', town: 'Glendale', nights: 0, share: null, weeks: null },
  ])
  expect(await knownAs('414-555-0188')).toEqual([])
})

test('what was promised, what came and how long it took is told of each night and of all', async () => {
  const night = await aHeldNight({}, { daysAgo: 20 })
  const id = await restaurantOf(night.id)
  expect(await findRestaurantSheet(id)).toMatchObject({ nights: 1, average: null, weeks: null })
  await noteFigure(night)
  const [promise] = (await findNightMoney(night)).promises
  expect(await findRestaurantSheet(id)).toMatchObject({
    average: 124_000,
    promised: 22_000,
    paid: 0,
    nightList: [{ state: 'check_due', sales: 124_000, promised: 22_000, paid: 0, weeks: null }],
  })
  await received(
    promise?.public_id ?? '',
    await aHand('Ruth the treasurer'),
    anIncoming({ amount: cents(22_000), receivedOn: nightDay(1) }),
  )
  const sheet = await findRestaurantSheet(id)
  expect(sheet).toMatchObject({
    nights: 1,
    share: '20%',
    paid: 22_000,
    weeks: 3,
    nightList: [{ state: 'received', paid: 22_000, weeks: 3, manager: 'Mabel Brandt' }],
  })
  const { team } = night
  const [known] = await findKnownRestaurants({
    teamId: team.id,
    personId: 0,
    words: night.publicId,
    town: '',
  })
  expect(known).toMatchObject({ nights: 1, share: '20%', weeks: 3 })
})

test('a restaurant is changed by who read it as it stands; otherwise what was typed comes back', async () => {
  const name = aName()
  const id = await write({ name, town: 'Glendale' })
  expect(await change(id, { name, town: 'Brown Deer', revision: '1' })).toMatchObject({
    kind: 'done',
  })
  expect(
    await change(id, { name, town: 'Whitefish Bay', note: 'Ask Jo', revision: '1' }),
  ).toMatchObject({
    kind: 'again',
    typed: { town: 'Whitefish Bay', note: 'Ask Jo', revision: '2' },
    errors: [{ field: 'name' }],
  })
  expect((await findRestaurantSheet(id))?.town).toBe('Brown Deer')
})

test('no two restaurants stand under one name, however many write at once', async () => {
  const [name, other] = [aName(), aName()]
  const id = await write({ name })
  expect(await answerNewRestaurant(formOf({ name: name.toLowerCase() }), moderator)).toMatchObject({
    kind: 'again',
    errors: [{ field: 'name' }],
  })
  const ids = [await write({ name: aName() }), await write({ name: aName() })]
  const answers = await Promise.all(
    ids.map(async (one) => change(one, { name: other, revision: '1' })),
  )
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['again', 'done'])
  expect(await change(id, { name: other, revision: '1' })).toMatchObject({ kind: 'again' })
})

test('one that is retired is picked by no team, until it is put back', async () => {
  const name = aName()
  const id = await write({ name })
  expect(await answerRetirement(id, moderator, 'retire')).toMatch(/done=retired$/)
  expect(await knownAs(name)).toEqual([])
  const night = await aDraft({ kind: 'dining_night' })
  const form = formOf({ restaurant: id, revision: '0' })
  expect(await answerChoice(await captainOf(night), night.slug, form)).toMatchObject({
    kind: 'again',
  })
  expect(await answerRetirement(id, moderator, 'restore')).toMatch(/done=restored$/)
  expect(await knownAs(name)).toHaveLength(1)
  await answerRetirement(id, moderator, 'retire')
  await write({ name })
  expect(await answerRetirement(id, moderator, 'restore')).toMatch(/done=known$/)
  expect(await answerRetirement('none', moderator, 'retire')).toBeUndefined()
})

test('who changed what is on record, by the name of the restaurant alone', async () => {
  const name = aName()
  const id = await write({ name, note: 'Their owner is ill' })
  await change(id, { name, note: 'Well again', revision: '1' })
  await answerRetirement(id, moderator, 'retire')
  const trail = await findAuditTrail({ subject: { kind: 'restaurant', id } })
  expect(trail.map(({ action, detail }) => [action, detail])).toEqual([
    ['retire-restaurant', { name }],
    ['change-restaurant', { name }],
    ['add-restaurant', { name }],
  ])
})

test('whoever reads an event sees with whom its night was agreed', async () => {
  const night = await aHeldNight()
  const review = await findEventReview(night.publicId)
  expect(review?.booking).toMatchObject({ booking: { manager: 'Mabel Brandt' } })
  expect((await findEventReview((await aDraft()).publicId))?.booking).toBeNull()
})

function aName(): string {
  count += 1
  return `Noodle Bar no. ${process.pid}x${count}x`
}

type Typed = Readonly<Record<string, string>>

async function write(typed: Typed): Promise<string> {
  const answer = await answerNewRestaurant(formOf(typed), moderator)
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.to.replace(/^.*\/(\w+)\?.*$/, '$1')
}

async function change(id: string, typed: Typed) {
  return await answerRestaurant(id, formOf(typed), moderator)
}

/** As captains of a team that had nothing to do with it find it. */
async function knownAs(words: string) {
  return await findKnownRestaurants({ teamId: 0, personId: 0, words, town: '' })
}

async function restaurantOf(eventId: number): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('dining_booking')
    .innerJoin('restaurant', 'restaurant.id', 'dining_booking.restaurant_id')
    .select('restaurant.public_id')
    .where('event_id', '=', eventId)
    .executeTakeFirstOrThrow()
  return id
}
