import { beforeAll, expect, test } from 'vitest'
import {
  changeContribution,
  voidContribution,
} from '#app/contributions/change-contribution.server.ts'
import { findMoneyItem } from '#app/contributions/desk/money-item.server.ts'
import { logContribution } from '#app/contributions/log-contribution.server.ts'
import {
  aHand,
  anIncoming,
  received,
  someTakings,
  totalsOf,
} from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { aRequest, aSession } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import { aPaidSale, wholePayment } from '#db/testing/sales.ts'
import { findEventPage } from '../../page/event-page.server.ts'
import { aDraft } from '../../testing/events.ts'
import type { AnEvent } from '../../testing/events.ts'
import { takeEntries } from '../till/take-entries.server.ts'
import { aBatch, aLine, aPhone, aSale, aSaleNow, aTill } from '../till/testing/tills.ts'
import { answerCount } from './answer-count.server.ts'
import { findCountPage } from './count-page.server.ts'

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

/** $100 of change, $64 of sales, $5 of gifts: $169 in the box. */
const sheet = {
  n2000: '8',
  n500: '1',
  n100: '4',
  checks: '',
  firstCounter: 'Denise Kowalski',
  secondCounter: 'Ray Lor',
}

test('the sheet knows from the tills what should be there, and gifts become a gift of their own', async () => {
  const event = await aSaleNow()
  await sell(event)
  const page = await findCountPage(await captainOf(event), event.slug, false)
  expect(page.tills.all).toEqual({
    float: '$100.00',
    cash: '$64.00',
    gifts: '$5.00',
    total: '$169.00',
  })
  expect(page.entry.values).toMatchObject({ float: '100.00', recorded: '64.00', gifts: '5.00' })
  const counted = await count(event, page.entry.values)
  expect(counted).toMatchObject({ kind: 'logged', publicId: page.entry.values.key })
  expect(await moneyOf(event)).toEqual([
    { kind: 'sale_takings', means: 'cash', amount_cents: 6_400, anonymous: false },
    { kind: 'gift', means: 'cash', amount_cents: 500, anonymous: true },
  ])
  expect(await totalsOf(event.team)).toMatchObject({ expected_cents: 6_900, raised_cents: 0 })
})

test('two who type in the same box at once count it once, and the second is led to that count', async () => {
  const event = await aSaleNow()
  await sell(event)
  const captain = await captainOf(event)
  const [mine, theirs] = await Promise.all([
    findCountPage(captain, event.slug, false),
    findCountPage(captain, event.slug, false),
  ])
  const both = await Promise.all([
    count(event, mine.entry.values),
    count(event, { ...theirs.entry.values, n100: '5' }),
  ])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['logged', 'logged-before'])
  expect(new Set(both.map((one) => 'publicId' in one && one.publicId)).size).toBe(1)
  expect((await moneyOf(event)).length).toBe(2)
})

test('a sale that was counted says so and asks nothing more, until another box is to be counted', async () => {
  const event = await aSaleNow()
  const captain = await captainOf(event)
  const first = await findCountPage(captain, event.slug, false)
  await count(event, { ...first.entry.values, float: '100' })
  const after = await findCountPage(captain, event.slug, false)
  expect(after).toMatchObject({
    isAsked: false,
    counted: [{ who: 'Denise Kowalski and Ray Lor', amount: '$69.00' }],
  })
  const another = await findCountPage(captain, event.slug, true)
  expect(another.isAsked).toBe(true)
  expect(await count(event, { ...another.entry.values, float: '160' })).toMatchObject({
    kind: 'logged',
  })
  expect((await moneyOf(event)).map(({ amount_cents }) => amount_cents)).toEqual([6_900, 900])
})

test('a count that was taken back can be made again', async () => {
  const event = await aSaleNow()
  const captain = await captainOf(event)
  const { values } = (await findCountPage(captain, event.slug, false)).entry
  await count(event, { ...values, float: '100' })
  await voidContribution({
    publicId: values.key ?? '',
    revision: 1,
    teamId: event.team.id,
    reason: 'Counted the wrong box',
    by: { id: event.captain.id, label: 'Denise' },
  })
  const again = await findCountPage(captain, event.slug, false)
  expect(again).toMatchObject({ isAsked: true, counted: [] })
  expect(await count(event, { ...again.entry.values, float: '100' })).toMatchObject({
    kind: 'logged',
  })
})

test('a count asks for two people, and keeps all that was typed', async () => {
  const event = await aSaleNow()
  const { values } = (await findCountPage(await captainOf(event), event.slug, false)).entry
  const typed = { ...values, float: '100', secondCounter: 'Denise Kowalski' }
  const again = await count(event, typed)
  expect(again).toMatchObject({
    kind: 'again',
    status: 400,
    answer: { errors: [{ field: 'secondCounter' }], values: { n2000: '8', float: '100' } },
  })
})

test('takings that staff hold are raised: the bar moves twice', async () => {
  const event = await aSaleNow()
  const { values } = (await findCountPage(await captainOf(event), event.slug, false)).entry
  await count(event, { ...values, float: '100' })
  expect(await totalsOf(event.team)).toMatchObject({ expected_cents: 6_900, raised_cents: 0 })
  await received(
    values.key ?? '',
    await aHand('Ruth the treasurer'),
    anIncoming({ means: 'cash', amount: cents(6_900) }),
  )
  expect(await totalsOf(event.team)).toMatchObject({ expected_cents: 0, raised_cents: 6_900 })
})

test('where the team wants it the page says what was sold so far, and moves with each sale and count', async () => {
  const event = await aSaleNow({ sale: { showsSold: true } })
  const seen = [await soldOn(event)]
  await sell(event)
  seen.push(await soldOn(event))
  const by = { id: event.captain.id, label: 'Denise' }
  const takings = someTakings(event.team, by, { eventSlug: event.slug })
  await logContribution(takings)
  seen.push(await soldOn(event))
  const { key: publicId } = takings
  const words = { ...takings, eventSlug: null }
  await changeContribution({ publicId, revision: 1, teamId: event.team.id, words, by })
  seen.push(await soldOn(event))
  // $64 in cash and $12 by phone; then $360 counted; then it was of another event.
  expect(seen.map(({ sold }) => sold)).toEqual([null, '$76', '$372', '$76'])
  const versions = seen.map(({ version }) => version)
  expect(versions).toEqual(versions.toSorted((one, other) => one - other))
  expect(new Set(versions).size).toBe(4)
})

test('what a buyer paid by scanning a code is sold too, and less of it once some went back', async () => {
  const event = await aSaleNow({ sale: { showsSold: true } })
  const paid = { team: event.team, event_id: event.id, amount_cents: 1_400, extra_cents: 100 }
  const sale = await aPaidSale(paid)
  const before = await soldOn(event)
  await bookMovements([aRefund(wholePayment(sale), 400)])
  const after = await soldOn(event)
  expect([before.sold, after.sold]).toEqual(['$14', '$10'])
  expect(after.version).toBeGreaterThan(before.version)
})

test('a page that does not say what was sold stays as it is', async () => {
  const event = await aSaleNow()
  const before = await soldOn(event)
  await sell(event)
  expect(await soldOn(event)).toEqual({ sold: null, version: before.version })
})

test('only a captain of its team counts, and only a yard sale is counted', async () => {
  const event = await aSaleNow()
  const stranger = await captainOf(await aDraft({ title: 'Elsewhere' }))
  await expect(findCountPage(stranger, event.slug, false)).rejects.toMatchObject({ status: 404 })
  await expect(answerCount(stranger, event.slug, new FormData())).rejects.toMatchObject({
    status: 404,
  })
  const dinner = await aDraft({ kind: 'dining_night' })
  await expect(findCountPage(await captainOf(dinner), dinner.slug, false)).rejects.toMatchObject({
    status: 404,
  })
})

test('the sheet of a count shows its gifts apart', async () => {
  const event = await aSaleNow()
  await sell(event)
  const captain = await captainOf(event)
  const { values } = (await findCountPage(captain, event.slug, false)).entry
  await count(event, values)
  const item = await findMoneyItem(captain, values.key)
  expect(item?.count).toMatchObject({ gifts: '$5.00', takings: '$64.00', difference: 0 })
})

/** $100 of change, $64 in cash, $12 by phone and $5 to keep. */
async function sell(event: AnEvent): Promise<void> {
  const key = await aPhone(await aTill({ event }))
  const float = aLine(1, { kind: 'float', pieces: [{ denomination: 2_000, pieces: 5 }] })
  const sales = [aSale(2, 5_000), aSale(3, 1_400), aSale(4, 1_200, { means: 'qr' })]
  const gift = aLine(5, { kind: 'gift', amount: 500 })
  await takeEntries(key, aBatch([float, ...sales, gift]))
}

async function count(event: AnEvent, typed: Readonly<Record<string, string | undefined>>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...sheet, ...typed })) form.set(name, value ?? '')
  return await answerCount(await captainOf(event), event.slug, form)
}

async function captainOf({ captain, team }: AnEvent) {
  return await requireCaptainOf(aRequest('/', [await aSession(captain, 'captain')]), team.slug)
}

async function moneyOf(event: AnEvent) {
  return await db
    .selectFrom('contribution')
    .select(['kind', 'means', 'amount_cents', 'anonymous'])
    .where('event_id', '=', event.id)
    .orderBy('id')
    .execute()
}

async function soldOn({ team, slug }: AnEvent) {
  const page = await findEventPage(team.slug, slug)
  const { version } = await db
    .selectFrom('page_version')
    .select('version')
    .where('page', '=', `events/${team.slug}/${slug}`)
    .executeTakeFirstOrThrow()
  return { sold: page?.page.sale?.sold ?? null, version }
}
