import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { newsTo } from '#app/mail/testing/letters.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { sealMark } from '#app/platform/seal.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { eraseSupporters } from './erase-supporters.server.ts'
import { findOwnStanding } from './own-page.server.ts'
import {
  confirmStanding,
  eraseSupporter,
  showStandingName,
  stopStanding,
} from './own-standing.server.ts'
import { findStandPage } from './stand-page.server.ts'
import {
  postStanding,
  ask,
  stand,
  supporterIdOf,
  knownOf,
  peopleNow,
  standingOf,
} from './testing/stand.ts'

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})

afterEach(() => shiftClock(0))

test('who leaves counts no more, gets no name shown, and may come back; who is erased leaves nothing', async () => {
  const email = await stand({ showsName: 'yes' })
  const publicId = await supporterIdOf(email)
  const before = await peopleNow()
  await stopStanding(publicId)
  expect(await peopleNow()).toBe(before - 1)
  expect((await findOwnStanding(sealMark('standing', publicId))).own?.state).toBe('left')

  await postStanding({ email })
  expect(await peopleNow()).toBe(before - 1)
  await confirmStanding(publicId)
  expect(await peopleNow()).toBe(before)

  await eraseSupporter(publicId)
  expect(await peopleNow()).toBe(before - 1)
  expect(await newsTo(email)).toEqual([])
  expect((await findOwnStanding(sealMark('standing', publicId))).own).toBeNull()
})

test('S4 names are first name and initial, of those alone who ticked it, confirmed it and were not taken off', async () => {
  const team = await aTeam()
  const named = await stand({ showsName: 'yes', firstName: 'Rosa', lastName: 'Delgado' }, team.slug)
  await stand({ firstName: 'Silent' }, team.slug)
  await ask({ team: team.slug, fields: { firstName: 'Asked', showsName: 'yes' } })
  const page = async () => (await findStandPage(new URLSearchParams({ team: team.slug }))).page
  expect((await page()).names).toEqual(['Rosa D.'])
  expect(JSON.stringify(await page())).not.toMatch(/Delgado|@example/)

  await showStandingName(await supporterIdOf(named), 'hidden')
  expect((await page()).names).toEqual([])
  await showStandingName(await supporterIdOf(named), 'shown')
  await sql`update supporter set name_hidden_at = now() where email = ${named}`.execute(db)
  expect((await page()).names).toEqual([])
})

test('a name with a blocked word in it is not shown until staff show it, and nothing else is kept back', async () => {
  await db.updateTable('organization').set({ block_words: 'casino' }).execute()
  const team = await aTeam()
  const email = await stand({ showsName: 'yes', firstName: 'Casino', lastName: 'Bonus' }, team.slug)
  await stand({ showsName: 'yes', firstName: 'Rosa', lastName: 'Delgado' }, team.slug)
  await db.updateTable('organization').set({ block_words: '' }).execute()
  const names = async () =>
    (await findStandPage(new URLSearchParams({ team: team.slug }))).page.names
  expect(await names()).toEqual(['Rosa D.'])
  expect(await standingOf(team.slug)).toBe(2)
  await db
    .updateTable('supporter')
    .set({ name_hidden_at: null })
    .where('email', '=', email)
    .execute()
  await confirmStanding(await supporterIdOf(email))
  expect(await names()).toEqual(['Rosa D.', 'Casino B.'])
})

test('who left is not kept for ever by others who type their address; who comes back and confirms stays', async () => {
  const [left, back] = [await stand(), await stand()]
  for (const email of [left, back]) await stopStanding(await supporterIdOf(email))
  shiftClock(29 * 86_400_000)
  for (const email of [left, back]) await postStanding({ email })
  shiftClock(31 * 86_400_000)
  await eraseSupporters()
  expect(await knownOf(left, back)).toEqual([left, back])
  await confirmStanding(await supporterIdOf(back))
  shiftClock(36 * 86_400_000)
  await postStanding({ email: left })
  shiftClock(38 * 86_400_000)
  await eraseSupporters()
  expect(await knownOf(left, back)).toEqual([back])
})

test('who never pressed is forgotten after a week, who left after thirty days; who stands stays', async () => {
  const asked = await ask()
  const left = await stand()
  const stands = await stand()
  await stopStanding(await supporterIdOf(left))
  shiftClock(8 * 86_400_000)
  await eraseSupporters()
  expect(await knownOf(asked, left, stands)).toEqual([left, stands])
  expect(await newsTo(asked)).toEqual([])
  shiftClock(31 * 86_400_000)
  await eraseSupporters()
  expect(await knownOf(asked, left, stands)).toEqual([stands])
})
