import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  someTakings,
} from '#app/contributions/testing/money-by-hand.ts'
import { cancelEvent, holdPastEvents } from '#app/events/end-event.server.ts'
import { aDraft, aShownEvent } from '#app/events/testing/events.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidSale } from '#db/testing/sales.ts'
import { findWhatNeedsDoing } from '../what-needs-doing.server.ts'
import { countSaleYears } from './count-sale-days.server.ts'
import { findSaleDaysPage } from './sale-days-page.server.ts'
import { findReached, saySaleYear } from './sale-limits.ts'
import { tellOfSaleLimits } from './tell-of-sale-limits.server.ts'

// Each test has years of its own.

const limits = { on: true, days: 75, receipts: cents(5_000_000), source: 'Tax 11.35' }

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  shiftClock(0)
  await anOrganization({ sale_limits_on: true, sale_days_limit: 75 })
})

test('two sales on one day are one day, a night is of two, and what is no sale or not to be counts for nothing', async () => {
  goTo('2031-05-01T12:00:00-05:00')
  await aSale('2031-06-07T08:00:00-05:00', '2031-06-07T14:00:00-05:00')
  const garage = await aSale('2031-06-07T09:00:00-05:00', '2031-06-07T15:00:00-05:00')
  await setDays(garage, [
    ['2031-06-07T09:00:00-05:00', '2031-06-07T15:00:00-05:00'],
    ['2031-06-08T09:00:00-05:00', '2031-06-08T15:00:00-05:00'],
  ])
  await aSale('2031-07-01T20:00:00-05:00', '2031-07-02T01:00:00-05:00')
  await aSale('2031-07-04T20:00:00-05:00', '2031-07-05T00:00:00-05:00')
  await aDraft({ title: 'Nobody has seen it' })
  const night = await aShownEvent({ kind: 'dining_night' })
  await setDays(night, [['2031-08-01T17:00:00-05:00', '2031-08-01T21:00:00-05:00']])
  const calledOff = await aSale('2031-08-02T08:00:00-05:00', '2031-08-02T14:00:00-05:00')
  await callOff(calledOff)
  expect(await countSaleYears()).toMatchObject([
    { year: 2031, days: 5 },
    { year: 2032, days: 0 },
  ])
  const page = await findSaleDaysPage('2031')
  expect(page.days.map(({ day, sales }) => [day, sales.length])).toEqual([
    ['2031-06-07', 2],
    ['2031-06-08', 1],
    ['2031-07-01', 1],
    ['2031-07-02', 1],
    ['2031-07-04', 1],
  ])
  expect(page.days[1]?.sales).toEqual([
    {
      publicId: garage.publicId,
      title: 'Spring sale',
      team: garage.team.name,
      status: 'published',
    },
  ])
})

test('a sale that was held counts on, and so do the days of one that was called off in its middle', async () => {
  goTo('2034-05-01T12:00:00-05:00')
  await aSale('2034-06-03T08:00:00-05:00', '2034-06-03T14:00:00-05:00')
  const wet = await aSale('2034-06-10T08:00:00-05:00', '2034-06-10T14:00:00-05:00')
  await setDays(wet, [
    ['2034-06-10T08:00:00-05:00', '2034-06-10T14:00:00-05:00'],
    ['2034-06-11T08:00:00-05:00', '2034-06-11T14:00:00-05:00'],
  ])
  goTo('2034-06-10T18:00:00-05:00')
  await holdPastEvents()
  await callOff(wet)
  expect((await findSaleDaysPage('2034')).days.map(({ day }) => day)).toEqual([
    '2034-06-03',
    '2034-06-10',
  ])
})

test('days and receipts are of the year that it is in the organization’s zone', async () => {
  goTo('2036-12-31T23:30:00-06:00')
  await aSale('2036-12-31T22:00:00-06:00', '2037-01-01T01:00:00-06:00')
  await aPaidSale({ amount_cents: 1_400 })
  expect(await countSaleYears()).toEqual([
    { year: 2036, days: 1, receipts: 1_400 },
    { year: 2037, days: 1, receipts: 0 },
  ])
  goTo('2037-01-01T00:30:00-06:00')
  await aPaidSale({ amount_cents: 900 })
  expect(await countSaleYears()).toEqual([
    { year: 2037, days: 1, receipts: 900 },
    { year: 2038, days: 0, receipts: 0 },
  ])
  expect((await findSaleDaysPage('2036')).sales).toEqual({ year: 2036, days: 1, receipts: 1_400 })
  expect((await findSaleDaysPage('1999')).sales.year).toBe(2037)
})

test('takings that came in and what was paid by a code are receipts, by team; a gift is none, nor what is only expected', async () => {
  goTo('2019-06-15T12:00:00-05:00')
  const [north, south] = [await aTeam({ name: 'North' }), await aTeam({ name: 'South' })]
  const hand = await aHand()
  const treasurer = await aHand('Ruth')
  const day = { givenOn: '2019-06-14', dueOn: '2019-07-01' }
  const box = await logged(someTakings(north, hand, day))
  await logged(someTakings(south, hand, day))
  const came = { means: 'cash', amount: cents(36_000), receivedOn: '2019-06-15' } as const
  await received(box, treasurer, anIncoming(came))
  const check = await logged(aGiftByHand(south, hand, day))
  await received(check, treasurer, anIncoming({ receivedOn: '2019-06-15' }))
  await aPaidSale({ team: south, amount_cents: 1_400, extra_cents: 100 })
  const page = await findSaleDaysPage('2019')
  expect(page.teams).toEqual([
    { slug: north.slug, name: 'North', amount: 36_000 },
    { slug: south.slug, name: 'South', amount: 1_400 },
  ])
  expect(page.sales.receipts).toBe(37_400)
})

test('a limit is near from four fifths on, and tax is owed past both alone', () => {
  const at = (days: number, dollars: number) =>
    findReached({ year: 2031, days, receipts: cents(dollars * 100) }, limits)
  expect(at(59, 39_999)).toEqual([])
  expect(at(60, 39_999)).toEqual(['days'])
  expect(at(59, 40_000)).toEqual(['receipts'])
  expect(at(366, 0)).toEqual(['days'])
  expect(at(76, 50_000)).toEqual(['days', 'receipts'])
  expect(at(75, 50_001)).toEqual(['days', 'receipts'])
  expect(at(76, 50_001)).toEqual(['days', 'receipts', 'both'])
  const off = { ...limits, on: false }
  expect(findReached({ year: 2031, days: 366, receipts: cents(9_000_000) }, off)).toEqual([])
})

test('the line says both counts beside what is free', () => {
  const sales = { year: 2031, days: 41, receipts: cents(1_820_000) }
  expect(saySaleYear(sales, limits, 'usd')).toBe('41 of 75 sale days, $18,200 of $50,000')
})

test('those who handle money get one letter a year and threshold, ten processes at once or not; nobody gets one where no limit is', async () => {
  goTo('2043-05-01T12:00:00-05:00')
  const [finance, admin] = [await aStaffMember('finance'), await aStaffMember('admin')]
  await aStaffMember('moderator')
  await aStaffMember('viewer')
  await aSale('2043-06-07T08:00:00-05:00', '2043-06-07T14:00:00-05:00')
  await tellOfSaleLimits()
  expect(await letters()).toEqual([])
  await anOrganization({ sale_limits_on: false, sale_days_limit: 1 })
  await tellOfSaleLimits()
  expect(await letters()).toEqual([])
  expect((await findWhatNeedsDoing()).saleLimits).toEqual([])
  await anOrganization({ sale_limits_on: true })
  await Promise.all(Array.from({ length: 10 }, () => tellOfSaleLimits()))
  expect(await letters()).toEqual([
    { to: finance.email, year: 2043, threshold: 'days', days: 1 },
    { to: admin.email, year: 2043, threshold: 'days', days: 1 },
  ])
  expect((await findWhatNeedsDoing()).saleLimits).toEqual([
    { year: 2043, words: '1 of 1 sale days, $0 of $50,000', past: false },
  ])
  await aSale('2043-06-08T08:00:00-05:00', '2043-06-08T14:00:00-05:00')
  await aPaidSale({ amount_cents: 5_000_100 })
  await aStaffMember('finance')
  await tellOfSaleLimits()
  const further = (await letters()).slice(2)
  expect(further.map(({ threshold }) => threshold).toSorted()).toEqual([
    'both',
    'both',
    'both',
    'receipts',
    'receipts',
    'receipts',
  ])
  goTo('2044-05-01T12:00:00-05:00')
  await aSale('2044-06-07T08:00:00-05:00', '2044-06-07T14:00:00-05:00')
  await tellOfSaleLimits()
  expect((await letters()).slice(8).map(({ year, threshold }) => [year, threshold])).toEqual([
    [2044, 'days'],
    [2044, 'days'],
    [2044, 'days'],
  ])
})

function goTo(moment: string) {
  shiftClock(Date.parse(moment) - Date.now())
}

async function aSale(from: string, to: string): Promise<AnEvent> {
  const sale = await aShownEvent()
  await setDays(sale, [[from, to]])
  return sale
}

async function setDays({ id }: AnEvent, days: readonly (readonly [string, string])[]) {
  const { approved_version_id: versionId } = await db
    .selectFrom('event')
    .select('approved_version_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (versionId === null) throw new Error('Nobody sees this event')
  await db.deleteFrom('event_day').where('version_id', '=', versionId).execute()
  const rows = days.map(([from, to]) => ({
    version_id: versionId,
    starts_at: new Date(from),
    ends_at: new Date(to),
  }))
  await db.insertInto('event_day').values(rows).execute()
}

async function callOff({ publicId: eventPublicId, actor }: AnEvent) {
  expect(await cancelEvent({ eventPublicId, actor, reason: 'Rain' })).toBe('cancelled')
}

async function letters() {
  const { rows } = await sql<{ to: string; year: number; threshold: string; days: number }>`
    select to_address as "to", content -> 'year' as year, content ->> 'threshold' as threshold, content -> 'days' as days
      from message where kind = 'sale-limit' order by id`.execute(db)
  return rows
}
