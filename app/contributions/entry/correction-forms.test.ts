import { beforeEach, describe, expect, test } from 'vitest'
import { answerCorrection } from '#app/contributions/entry/answer-entry.server.ts'
import { findCorrectionPage } from '#app/contributions/entry/entry-page.server.ts'
import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { formOf } from '#app/testing/form-of.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aHand, aKey, anIncoming, received, totalsOf } from '../testing/money-by-hand.ts'
import { aCheck, aCount, captainOf, enter } from './testing/forms.ts'
import type { Typed } from './testing/forms.ts'

let team: ATeam
let captain: CaptainOf

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await captainOf(team)
})

describe('a correction', () => {
  test('opens with what was typed and moves what is expected', async () => {
    const key = aKey()
    await enter(captain, 'sale', { ...aCount, key })
    const page = await findCorrectionPage(captain, key)
    expect(page?.values).toMatchObject({ n2000: '5', float: '50.00', checks: '30.00' })
    const corrected = await correct(key, { ...aCount, n2000: '6', revision: '1' })
    expect(corrected).toMatchObject({ kind: 'changed' })
    expect(await totalsOf(team)).toMatchObject({ expected_cents: 10_025 })
  })

  test('of what somebody else corrected meanwhile shows theirs and keeps what was typed', async () => {
    const key = aKey()
    await enter(captain, 'gift', { ...aCheck, key })
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
    await enter(captain, 'gift', { ...aCheck, key })
    const stranger = await captainOf(await aTeam({ slug: 'elsewhere' }))
    expect(await answerCorrection(stranger, key, formOf({ ...aCheck, revision: '1' }))).toEqual({
      kind: 'not-found',
    })
    await received(key, await aHand('Ruth'), anIncoming())
    expect(await correct(key, { ...aCheck, revision: '1' })).toEqual({ kind: 'held-by-staff' })
  })
})

async function correct(publicId: string, typed: Typed) {
  return await answerCorrection(captain, publicId, formOf(typed))
}
