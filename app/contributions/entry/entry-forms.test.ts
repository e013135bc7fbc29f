import { beforeEach, describe, expect, test } from 'vitest'
import { findMoneyItem } from '#app/contributions/desk/money-item.server.ts'
import { answerCorrection, answerEntry } from '#app/contributions/entry/answer-entry.server.ts'
import type { EntryKind } from '#app/contributions/entry/entry-kind.ts'
import { findCorrectionPage, findEntryPage } from '#app/contributions/entry/entry-page.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { aCaptain, anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aHand, aKey, anIncoming, received, totalsOf } from '../testing/money-by-hand.ts'

let team: ATeam
let captain: CaptainOf
const today = dayIn('America/Chicago', now())

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await captainOf(team)
})

describe('a gift', () => {
  test('of a check is logged with a week to bring it in (C15)', async () => {
    const key = aKey()
    expect(await enter('gift', { ...aCheck, key })).toEqual({ kind: 'logged', publicId: key })
    expect(await find(key)).toMatchObject({
      kind: 'gift',
      amount_cents: 12_050,
      giver_name: 'Walter Nowak',
      due_on: addDays(today, 7),
      anonymous: true,
      shown_name: null,
    })
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 0, expected_cents: 12_050 })
  })

  test('that is sent twice at once is logged once', async () => {
    const key = aKey()
    const both = await Promise.all([
      enter('gift', { ...aCheck, key }),
      enter('gift', { ...aCheck, key }),
    ])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['logged', 'logged-before'])
    expect(await totalsOf(team)).toMatchObject({ expected_cents: 12_050 })
  })

  test('needs an amount, a way and the name on a check, and keeps what was typed', async () => {
    const again = await enter('gift', { note: 'for Ann', givenOn: today })
    expect(complaintsOf(again)).toEqual(['Type the amount', 'Say how it comes'])
    expect(again).toMatchObject({ status: 400, answer: { values: { note: 'for Ann' } } })
    expect(complaintsOf(await enter('gift', { ...aCheck, giverName: '' }))).toEqual([
      'Type the name on the check',
    ])
  })

  test.each([
    [1, 'That day has not come yet'],
    [-400, 'That day is more than a year ago. Please write to us'],
  ])('of a day %i days from now is refused', async (days, words) => {
    const again = await enter('gift', { ...aCheck, givenOn: addDays(today, days) })
    expect(complaintsOf(again)).toEqual([words])
  })

  test('of cash may come from many whom nobody knows, and names nobody with a link', async () => {
    const jar = { ...aCheck, means: 'cash', giverName: '', key: aKey() }
    expect(await enter('gift', jar)).toMatchObject({ kind: 'logged' })
    expect(complaintsOf(await enter('gift', { ...jar, wallName: 'www.win.example' }))).toEqual([
      'Please take out web and email addresses. Everybody can read this',
    ])
  })
})

describe('money of an event', () => {
  test('is noted with it, and corrected with the rest', async () => {
    const [sale, dinner] = [await anEvent(team, 'spring-sale'), await anEvent(team, 'dinner')]
    const key = aKey()
    await enter('gift', { ...aCheck, key, event: 'spring-sale' })
    expect(await find(key)).toMatchObject({ event_id: sale })
    const page = await findCorrectionPage(captain, key)
    expect(page?.values.event).toBe('spring-sale')
    expect(page?.events.map(({ value }) => value)).toEqual(['dinner', 'spring-sale'])
    const again = { ...aCheck, revision: '1', event: 'dinner' }
    expect(await answerCorrection(captain, key, formOf(again))).toEqual({ kind: 'changed' })
    expect(await find(key)).toMatchObject({ event_id: dinner })
    await answerCorrection(captain, key, formOf({ ...again, revision: '2', event: '' }))
    expect(await find(key)).toMatchObject({ event_id: null })
  })

  test('is of none where the event is another team’s, and the database refuses it in any case', async () => {
    const theirs = await anEvent(await aTeam(), 'their-sale')
    const key = aKey()
    await enter('gift', { ...aCheck, key, event: 'their-sale' })
    const { id, event_id: event } = await find(key)
    expect(event).toBeNull()
    const change = db.updateTable('contribution').set({ event_id: theirs }).where('id', '=', id)
    await expect(change.execute()).rejects.toThrow('contribution_of_an_event_of_its_team')
  })

  test('may be of one that was called off only where it is so already', async () => {
    await anEvent(team, 'rained-out')
    const key = aKey()
    await enter('gift', { ...aCheck, key, event: 'rained-out' })
    await db
      .updateTable('event')
      .set({ status: 'cancelled', cancel_reason: 'Rain' })
      .where('team_id', '=', team.id)
      .execute()
    expect((await findEntryPage(captain, 'gift')).events).toEqual([])
    const page = await findCorrectionPage(captain, key)
    expect(page?.events).toEqual([{ value: 'rained-out', label: 'rained-out' }])
  })
})

describe('takings of a sale', () => {
  test('are what was counted less the float, checks among it', async () => {
    const key = aKey()
    await enter('sale', { ...aCount, key })
    expect(await find(key)).toMatchObject({
      kind: 'sale_takings',
      amount_cents: 8_025,
      float_cents: 5_000,
      checks_cents: 3_000,
      recorded_cents: 8_500,
      label: 'Yard sale',
    })
  })

  test('are counted by two people who differ', async () => {
    const alone = await enter('sale', { ...aCount, secondCounter: ' denise kowalski ' })
    expect(complaintsOf(alone)).toEqual(['The two counters have to be two people'])
    const nobody = await enter('sale', { ...aCount, firstCounter: '', secondCounter: '' })
    expect(complaintsOf(nobody)).toHaveLength(2)
  })

  test('of a box that holds no more than its float are none', async () => {
    const empty = await enter('sale', { ...aCount, n2000: '1', checks: '', n25: '' })
    expect(complaintsOf(empty)).toEqual([
      'Once the change is taken out, nothing is left. Count once more',
    ])
    expect(complaintsOf(await enter('sale', { ...aCount, n2000: '5 or 6' }))).toEqual([
      'Type how many as a whole number',
    ])
  })

  test('can be added up without being logged', async () => {
    const again = await enter('sale', { ...aCount, next: 'add-up' })
    expect(again).toMatchObject({ kind: 'again', status: 200, answer: { errors: [] } })
    expect(await totalsOf(team)).toMatchObject({ expected_cents: 0 })
  })
})

describe('a promise', () => {
  test('of a restaurant is reckoned from its sales, to the nearest cent', async () => {
    const key = aKey()
    await enter('restaurant', { ...aNight, sales: '$1,905.37', percent: '15%', key })
    expect(await find(key)).toMatchObject({
      amount_cents: 28_581,
      sales_cents: 190_537,
      share_over: 3,
      share_under: 20,
      label: 'Lakefront Custard',
    })
  })

  test.each(['33 1/3', '33⅓', '33⅓%'])(
    'of a third of the sales, typed as %s, is a third and is typed again so',
    async (percent) => {
      const key = aKey()
      await enter('restaurant', { ...aNight, sales: '$300', percent, key })
      expect(await find(key)).toMatchObject({
        amount_cents: 10_000,
        share_over: 1,
        share_under: 3,
      })
      const page = await findCorrectionPage(captain, key)
      expect(page?.values).toMatchObject({ sales: '300.00', percent: '33⅓', amount: '' })
      expect(await findMoneyItem(captain, key)).toMatchObject({
        share: { sales: '$300', percent: '33⅓%' },
      })
    },
  )

  test.each([
    [{}, 'Type the sum they promised, or what they sold and your percent'],
    [{ sales: '100' }, 'Type the percent as a number up to 100, such as 20'],
    [{ sales: '100', percent: '120' }, 'Type the percent as a number up to 100, such as 20'],
    [
      { amount: '50', sales: '100', percent: '20' },
      'The sum is not that percent of the sales. Leave one of them empty',
    ],
    [{ amount: '50', dueOn: '2020-01-01' }, 'That day is more than a year ago. Please write to us'],
    [{ amount: '50', dueOn: addDays(today, -3) }, 'It cannot be due before the night itself'],
  ])('of a restaurant with %o says what is wrong', async (typed, words) => {
    expect(complaintsOf(await enter('restaurant', { ...aNight, ...typed }))).toEqual([words])
  })

  test('of a sponsor is named on the page only when they agreed, and is worth no more than it costs', async () => {
    const key = aKey()
    await enter('sponsor', { ...aSponsor, key })
    expect(await find(key)).toMatchObject({ label: null, giver_name: 'Bay View Plumbing' })
    const named = { ...aSponsor, shown: 'yes', key: aKey() }
    await enter('sponsor', named)
    expect(await find(named.key)).toMatchObject({ label: 'Bay View Plumbing' })
    expect(complaintsOf(await enter('sponsor', { ...aSponsor, fairValue: '600' }))).toEqual([
      'That is more than they pay',
    ])
    expect(complaintsOf(await enter('sponsor', { ...aSponsor, benefit: '' }))).toEqual([
      'Say in a few words what they get for it',
    ])
  })
})

describe('a correction', () => {
  test('opens with what was typed and moves what is expected', async () => {
    const key = aKey()
    await enter('sale', { ...aCount, key })
    const page = await findCorrectionPage(captain, key)
    expect(page?.values).toMatchObject({ n2000: '5', float: '50.00', checks: '30.00' })
    const corrected = await correct(key, { ...aCount, n2000: '6', revision: '1' })
    expect(corrected).toMatchObject({ kind: 'changed' })
    expect(await totalsOf(team)).toMatchObject({ expected_cents: 10_025 })
  })

  test('of what somebody else corrected meanwhile shows theirs and keeps what was typed', async () => {
    const key = aKey()
    await enter('gift', { ...aCheck, key })
    await correct(key, { ...aCheck, amount: '90', revision: '1' })
    const late = await correct(key, { ...aCheck, amount: '80', revision: '1' })
    expect(late).toMatchObject({
      kind: 'again',
      status: 409,
      answer: { values: { amount: '80', revision: '2' } },
      newer: { amount: '90.00' },
    })
  })

  test('is refused once staff hold it, and to the captain of another team', async () => {
    const key = aKey()
    await enter('gift', { ...aCheck, key })
    const stranger = await captainOf(await aTeam({ slug: 'elsewhere' }))
    expect(await answerCorrection(stranger, key, formOf({ ...aCheck, revision: '1' }))).toEqual({
      kind: 'not-found',
    })
    await received(key, await aHand('Ruth'), anIncoming())
    expect(await correct(key, { ...aCheck, revision: '1' })).toEqual({ kind: 'held-by-staff' })
  })
})

const aCheck = {
  amount: '120.50',
  means: 'check',
  checkNumber: '1042',
  givenOn: today,
  giverName: 'Walter Nowak',
}

const aCount = {
  label: 'Yard sale',
  givenOn: today,
  n2000: '5',
  n25: '1',
  checks: '30',
  float: '50',
  recorded: '85',
  firstCounter: 'Denise Kowalski',
  secondCounter: 'Ray Lor',
}

const aNight = {
  giverName: 'Lakefront Custard',
  givenOn: today,
  means: 'check',
  dueOn: addDays(today, 14),
}

const aSponsor = {
  giverName: 'Bay View Plumbing',
  amount: '500',
  benefit: 'Two golf places',
  fairValue: '120',
  means: 'check',
  dueOn: addDays(today, 30),
}

type Typed = Readonly<Record<string, string>>

async function enter(kind: EntryKind, typed: Typed) {
  return await answerEntry(captain, kind, formOf(typed))
}

async function correct(publicId: string, typed: Typed) {
  return await answerCorrection(captain, publicId, formOf(typed))
}

function complaintsOf(entered: Awaited<ReturnType<typeof enter>>): string[] {
  return entered.kind === 'again' ? entered.answer.errors.map(({ message }) => message) : []
}

async function captainOf(of: ATeam): Promise<CaptainOf> {
  const { public_id: publicId, ...row } = await aCaptain(of)
  const person = { ...row, publicId }
  return {
    person,
    actor: actorOf(person),
    team: { id: of.id, publicId: of.public_id, slug: of.slug, status: 'live' },
  }
}

async function find(publicId: string) {
  return await db
    .selectFrom('contribution')
    .selectAll()
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
}

/** A sale that is being planned, named by its address. */
async function anEvent({ id: teamId }: ATeam, slug: string): Promise<number> {
  const { id } = await db
    .insertInto('event')
    .values({ team_id: teamId, slug, kind: 'yard_sale' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const text = { title: slug, time_zone: 'America/Chicago', street_shown: 'day_of' } as const
  await db
    .insertInto('event_version')
    .values({ event_id: id, ...text })
    .execute()
  return id
}
