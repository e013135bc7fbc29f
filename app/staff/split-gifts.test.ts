import { beforeAll, describe, expect, test } from 'vitest'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  onTheSlip,
  received,
} from '#app/contributions/testing/money-by-hand.ts'
import { depositSlip, reconcileDeposit } from '#app/contributions/deposits.server.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { place } from '#app/giving/testing/place-gifts.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { readGiftFilter } from './gift-filter.ts'
import { findGiftList } from './gift-list.server.ts'

const clock = { at: new Date(), timeZone: 'America/Chicago' }

async function list(query: string) {
  const { gifts } = await findGiftList(readGiftFilter(new URLSearchParams(query), clock))
  return gifts.map(({ id, amount, part }) => ({ id, amount, part }))
}

let one: ATeam
let other: ATeam

beforeAll(async () => {
  await anOrganization()
  one = await aTeam()
  other = await aTeam()
})

describe('a gift that is split', () => {
  test('is found by every team that has a part, with the part, and by no other', async () => {
    const gift = await aPaidGift({ team: one, amount_cents: 5_000 })
    const whole = await aPaidGift({ team: other, amount_cents: 700 })
    await place(gift, [
      [one, 3_000],
      [other, 2_000],
    ])
    const id = gift.public_id
    expect(await list(`team=${one.slug}`)).toEqual([{ id, amount: 5_000, part: 3_000 }])
    expect(await list(`team=${other.slug}`)).toEqual([
      { id: whole.public_id, amount: 700, part: null },
      { id, amount: 5_000, part: 2_000 },
    ])
    expect(await list(`team=${(await aTeam()).slug}`)).toEqual([])
    expect((await list('')).find((each) => each.id === id)?.part).toBeNull()
  })

  test('is no longer found by a team that has no part any more', async () => {
    const [from, to] = [await aTeam(), await aTeam()]
    const gift = await aPaidGift({ team: from, amount_cents: 5_000 })
    await place(gift, [[to, 5_000]])
    expect(await list(`team=${from.slug}`)).toEqual([])
    expect(await list(`team=${to.slug}`)).toEqual([
      { id: gift.public_id, amount: 5_000, part: null },
    ])
  })
})

test('gifts by hand are found by where their money is, and void ones by themselves', async () => {
  const team = await aTeam()
  const by = await aHand()
  const staff = await aHand('Ruth the treasurer')
  const check = await logged(aGiftByHand(team, by))
  const incoming = anIncoming()
  await received(check, staff, incoming)
  const at = async (hand: string) => (await list(`team=${team.slug}&hand=${hand}`)).length
  expect([await at('received'), await at('deposited'), await at('reconciled')]).toEqual([1, 0, 0])

  const depositPublicId = await onTheSlip([incoming.key], staff)
  const slip = { depositPublicId, total: cents(5_000), by: staff }
  await depositSlip({ ...slip, slipNumber: '7', depositedOn: '2026-11-21' })
  expect([await at('received'), await at('deposited'), await at('reconciled')]).toEqual([0, 1, 0])
  await reconcileDeposit({
    ...slip,
    onStatement: slip.total,
    statementOn: '2026-11-22',
    differenceReason: null,
  })
  expect([await at('received'), await at('deposited'), await at('reconciled')]).toEqual([0, 0, 1])

  const wrong = await logged(aGiftByHand(team, by))
  await received(wrong, staff, anIncoming())
  const { public_id: matchPublicId } = await db
    .selectFrom('remittance_match')
    .select('public_id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await undoMatch({ matchPublicId, reason: 'It was for another', by: staff })
  expect((await list(`team=${team.slug}&state=void`)).length).toBe(1)
  expect((await list(`team=${team.slug}`)).length).toBe(1)
})
