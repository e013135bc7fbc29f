import { beforeEach, describe, expect, test } from 'vitest'
import { answerCorrection } from '#app/contributions/entry/answer-entry.server.ts'
import { findCorrectionPage, findEntryPage } from '#app/contributions/entry/entry-page.server.ts'
import { db } from '#app/platform/database.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { addDays } from '#app/words/days.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aKey, totalsOf } from '../testing/money-by-hand.ts'
import {
  aCheck,
  aCount,
  captainOf,
  complaintsOf,
  enter,
  findLogged,
  today,
} from './testing/forms.ts'

let team: ATeam
let captain: CaptainOf

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await captainOf(team)
})

describe('a gift', () => {
  test('of a check is logged with a week to bring it in (C15)', async () => {
    const key = aKey()
    expect(await enter(captain, 'gift', { ...aCheck, key })).toEqual({
      kind: 'logged',
      publicId: key,
    })
    expect(await findLogged(key)).toMatchObject({
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
      enter(captain, 'gift', { ...aCheck, key }),
      enter(captain, 'gift', { ...aCheck, key }),
    ])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['logged', 'logged-before'])
    expect(await totalsOf(team)).toMatchObject({ expected_cents: 12_050 })
  })

  test('needs an amount, a way and the name on a check, and keeps what was typed', async () => {
    const again = await enter(captain, 'gift', { note: 'for Ann', givenOn: today })
    expect(complaintsOf(again)).toEqual(['Type the amount', 'Say how it came'])
    expect(again).toMatchObject({ status: 400, answer: { values: { note: 'for Ann' } } })
    expect(complaintsOf(await enter(captain, 'gift', { ...aCheck, giverName: '' }))).toEqual([
      'Type the name on the check',
    ])
  })

  test.each([
    [1, 'That day has not come yet'],
    [-400, 'That day is more than a year ago. Please write to us'],
  ])('of a day %i days from now is refused', async (days, words) => {
    const again = await enter(captain, 'gift', { ...aCheck, givenOn: addDays(today, days) })
    expect(complaintsOf(again)).toEqual([words])
  })

  test('of cash may come from many whom nobody knows, and names nobody with a link', async () => {
    const jar = { ...aCheck, means: 'cash', giverName: '', key: aKey() }
    expect(await enter(captain, 'gift', jar)).toMatchObject({ kind: 'logged' })
    expect(
      complaintsOf(await enter(captain, 'gift', { ...jar, wallName: 'www.win.example' })),
    ).toEqual(['Please take out web and email addresses. Everybody can read this'])
  })
})

describe('money of an event', () => {
  test('is noted with it, and corrected with the rest', async () => {
    const [sale, dinner] = [await anEvent(team, 'spring-sale'), await anEvent(team, 'dinner')]
    const key = aKey()
    await enter(captain, 'gift', { ...aCheck, key, event: 'spring-sale' })
    expect(await findLogged(key)).toMatchObject({ event_id: sale })
    const page = await findCorrectionPage(captain, key)
    expect(page?.values.event).toBe('spring-sale')
    expect(page?.events.map(({ value }) => value)).toEqual(['dinner', 'spring-sale'])
    const again = { ...aCheck, revision: '1', event: 'dinner' }
    expect(await answerCorrection(captain, key, formOf(again))).toEqual({ kind: 'changed' })
    expect(await findLogged(key)).toMatchObject({ event_id: dinner })
    await answerCorrection(captain, key, formOf({ ...again, revision: '2', event: '' }))
    expect(await findLogged(key)).toMatchObject({ event_id: null })
  })

  test('is of none where the event is another team’s, and the database refuses it in any case', async () => {
    const theirs = await anEvent(await aTeam(), 'their-sale')
    const key = aKey()
    await enter(captain, 'gift', { ...aCheck, key, event: 'their-sale' })
    const { id, event_id: event } = await findLogged(key)
    expect(event).toBeNull()
    const change = db.updateTable('contribution').set({ event_id: theirs }).where('id', '=', id)
    await expect(change.execute()).rejects.toThrow('contribution_of_an_event_of_its_team')
  })

  test('may be of one that was called off only where it is so already', async () => {
    await anEvent(team, 'rained-out')
    const key = aKey()
    await enter(captain, 'gift', { ...aCheck, key, event: 'rained-out' })
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
    await enter(captain, 'sale', { ...aCount, key })
    expect(await findLogged(key)).toMatchObject({
      kind: 'sale_takings',
      amount_cents: 8_025,
      float_cents: 5_000,
      checks_cents: 3_000,
      recorded_cents: 8_500,
      label: 'Yard sale',
    })
  })

  test('are counted by two people who differ', async () => {
    const alone = await enter(captain, 'sale', { ...aCount, secondCounter: ' denise kowalski ' })
    expect(complaintsOf(alone)).toEqual(['The two counters have to be two people'])
    const nobody = await enter(captain, 'sale', { ...aCount, firstCounter: '', secondCounter: '' })
    expect(complaintsOf(nobody)).toHaveLength(2)
  })

  test('of a box that holds no more than its float are none', async () => {
    const empty = await enter(captain, 'sale', { ...aCount, n2000: '1', checks: '', n25: '' })
    expect(complaintsOf(empty)).toEqual([
      'Once the change is taken out, nothing is left. Count once more',
    ])
    expect(complaintsOf(await enter(captain, 'sale', { ...aCount, n2000: '5 or 6' }))).toEqual([
      'Type how many as a whole number',
    ])
  })

  test('can be added up without being logged', async () => {
    const again = await enter(captain, 'sale', { ...aCount, next: 'add-up' })
    expect(again).toMatchObject({ kind: 'again', status: 200, answer: { errors: [] } })
    expect(await totalsOf(team)).toMatchObject({ expected_cents: 0 })
  })
})

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
