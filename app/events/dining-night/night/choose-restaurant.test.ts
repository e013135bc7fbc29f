import { beforeAll, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aDraft, captainOf } from '../../testing/events.ts'
import { findChoicePage } from './choice-page.server.ts'
import { findToday } from './night-facts.server.ts'
import {
  contact,
  aName,
  aNight,
  aBookedNight,
  pageOf,
  scriptOf,
  choose,
  save,
  note,
} from './testing/booked-night.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

test('a captain writes a restaurant down, then whom to reach there, and sees what to do next', async () => {
  const night = await aNight()
  expect(await pageOf(night)).toBeNull()
  const name = aName()
  expect(await choose(night, { name, branch: 'Oakland Avenue', town: 'Shorewood' })).toMatchObject({
    kind: 'on',
  })
  expect(await pageOf(night)).toMatchObject({
    booking: { name, branch: 'Oakland Avenue', manager: '' },
    next: { thing: 'ask' },
  })
  expect(await save(night, contact)).toMatchObject({ kind: 'on' })
  expect((await pageOf(night))?.values).toMatchObject({
    ...contact,
    email: 'dana@example.org',
    revision: '2',
  })
})

test('two who choose at once choose one restaurant, and the second is asked once more', async () => {
  const night = await aNight()
  const answers = await Promise.all(
    [aName(), aName()].map(async (name) => choose(night, { name, town: 'Shorewood' })),
  )
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['again', 'on'])
  expect(answers.find(({ kind }) => kind === 'again')).toMatchObject({
    status: 409,
    answer: { values: { town: 'Shorewood', revision: '1' } },
  })
})

test('two teams that write down the same restaurant at once have one', async () => {
  const [one, other] = [await aNight(), await aNight()]
  const name = aName()
  await Promise.all([
    choose(one, { name, town: 'Shorewood' }),
    choose(other, { name: name.toUpperCase(), town: 'shorewood' }),
  ])
  const rows = await db
    .selectFrom('restaurant')
    .select('id')
    .where((row) => row(row.fn('lower', ['name']), '=', name.toLowerCase()))
    .execute()
  expect(rows).toHaveLength(1)
})

test('what was agreed with one restaurant says nothing about another', async () => {
  const night = await aBookedNight()
  const doneOn = await findToday()
  await note(night, 'asked', { doneOn })
  await note(night, 'confirmed', { doneOn })
  const { revision = '' } = (await pageOf(night))?.values ?? {}
  await choose(night, { name: aName(), town: 'Glendale', revision })
  expect(await pageOf(night)).toMatchObject({
    booking: { town: 'Glendale', manager: '', managerPhone: '', guestsPromised: 40 },
    next: { thing: 'ask' },
  })
})

test('another team that picks the same restaurant learns nothing of whom this one spoke to', async () => {
  const night = await aBookedNight()
  await note(night, 'asked', { doneOn: await findToday(), note: 'Tuesdays only' })
  const name = (await pageOf(night))?.booking.name ?? ''
  const other = await aNight()
  const choice = await findChoicePage(await captainOf(other), other.slug, `http://x/?q=${name}`)
  expect(choice.known.map((one) => one.name)).toEqual([name])
  await choose(other, { restaurant: choice.known[0]?.publicId ?? '' })
  const [page, script] = [await pageOf(other), await scriptOf(other)]
  expect(page?.booking.name).toBe(name)
  const told = JSON.stringify([choice, page, script])
  for (const secret of ['Dana', '555-0117', 'dana@', 'Fundraisers', 'Tuesdays only'])
    expect(told).not.toContain(secret)
})

test('what another team wrote down and nobody read yet is not shown around', async () => {
  const draft = await aDraft({ kind: 'dining_night' })
  const name = aName()
  await choose(draft, { name })
  const other = await aNight()
  const url = `http://x/?q=${name}`
  expect((await findChoicePage(await captainOf(other), other.slug, url)).known).toEqual([])
  expect((await findChoicePage(await captainOf(draft), draft.slug, url)).known).toHaveLength(1)
  const { public_id: restaurant } = await db
    .selectFrom('restaurant')
    .select('public_id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  expect(await choose(other, { restaurant })).toMatchObject({ kind: 'again', status: 400 })
})

test('the record says who chose, and nothing of a phone or an address', async () => {
  const night = await aBookedNight()
  await note(night, 'asked', { doneOn: await findToday(), note: 'Tuesdays only' })
  const trail = await findAuditTrail({ subject: { kind: 'event', id: night.publicId } })
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['choose-restaurant', 'change-booking', 'note-dining-step']),
  )
  expect(JSON.stringify(trail)).not.toMatch(/555-0117|dana@|Tuesdays only/)
})
