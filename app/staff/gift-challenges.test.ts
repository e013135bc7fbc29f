import { beforeEach, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { aChallenge, aHand } from '#app/contributions/testing/money-by-hand.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findGiftSheet } from './gift-sheet.server.ts'

let team: ATeam
let staff: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  staff = await aHand('Ruth the treasurer')
})

async function sponsorsOf(gift: { readonly public_id: string }) {
  return (await findGiftSheet(gift.public_id))?.challenges.map(({ id }) => id)
}

test('a gift that a sponsor adds to says so to staff, and one before it or to others does not', async () => {
  const before = await aPaidGift({ team, paidAt: new Date('2026-01-05T12:00Z') })
  const ofTeam = await aChallenge(team, staff)
  const ofAll = await aChallenge(null, staff)
  expect(await sponsorsOf(before)).toEqual([])
  expect(await sponsorsOf(await aPaidGift({ team }))).toEqual([ofTeam, ofAll])
  expect(await sponsorsOf(await aPaidGift({ team: await aTeam() }))).toEqual([ofAll])
})
