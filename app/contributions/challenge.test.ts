import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeContribution } from '#app/contributions/change-contribution.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import {
  aChallenge,
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  totalsOf,
} from './testing/money-by-hand.ts'

const DAY = 86_400_000

let team: ATeam
let staff: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  staff = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

describe('a sponsor who doubles every gift', () => {
  test('is expected to pay what was given, and no more than was said', async () => {
    await aChallenge(team, staff, { cap: cents(12_000) })
    await aPaidGift({ team, amount_cents: 5_000 })
    expect((await totalsOf(team)).expected_cents).toBe(5_000)
    await aPaidGift({ team, amount_cents: 9_000 })
    expect(await totalsOf(team)).toEqual({
      raised_cents: 14_000,
      expected_cents: 12_000,
      gift_count: 2,
    })
  })

  test('stops at the cap exactly, with forty gifts at once', async () => {
    await aChallenge(team, staff, { cap: cents(70_000) })
    const gifts = await Promise.all(
      Array.from({ length: 40 }, (_, index) => aStartedGift({ team, amount_cents: 1_999 + index })),
    )
    await Promise.all(gifts.map((gift) => bookMovements([aCharge(gift)])))
    const given = gifts.reduce((total, gift) => total + gift.amount_cents, 0)
    expect(given).toBeGreaterThan(70_000)
    expect(await totalsOf(team)).toEqual({
      raised_cents: given,
      expected_cents: 70_000,
      gift_count: 40,
    })
  })

  test('and without its lock two gifts at once would count as one', async () => {
    const publicId = await aChallenge(team, staff)
    let readers = 0
    const withoutLock = () =>
      db.transaction().execute(async (trx) => {
        const offer = await trx
          .selectFrom('matching_offer as o')
          .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
          .select(['o.contribution_id', 'given_cents'])
          .where('c.public_id', '=', publicId)
          .executeTakeFirstOrThrow()
        readers += 1
        await expect.poll(() => readers).toBe(2)
        await trx
          .updateTable('matching_offer')
          .set({ given_cents: offer.given_cents + 1_000 })
          .where('contribution_id', '=', offer.contribution_id)
          .execute()
        return offer.contribution_id
      })
    const [id] = await Promise.all([withoutLock(), withoutLock()])
    const row = db.selectFrom('matching_offer').where('contribution_id', '=', id)
    expect(await row.select('given_cents').executeTakeFirst()).toEqual({ given_cents: 1_000 })
    await db
      .updateTable('matching_offer')
      .set({ given_cents: 0 })
      .where('contribution_id', '=', id)
      .execute()
  })

  test('misses no gift that is booked while it is opened', async () => {
    const gifts = await Promise.all(
      Array.from({ length: 12 }, () => aStartedGift({ team, amount_cents: 1_000 })),
    )
    await Promise.all([
      aChallenge(team, staff),
      ...gifts.map((gift) => bookMovements([aCharge(gift)])),
    ])
    expect((await totalsOf(team)).expected_cents).toBe(12_000)
  })

  test('owes less when a gift goes back, unless what is left reaches the cap', async () => {
    await aChallenge(team, staff, { cap: cents(6_000) })
    const gift = await aPaidGift({ team, amount_cents: 5_000 })
    const other = await aPaidGift({ team, amount_cents: 4_000 })
    await bookMovements([aRefund(gift, 2_000)])
    expect((await totalsOf(team)).expected_cents).toBe(6_000)
    await bookMovements([aRefund(other, 4_000)])
    expect((await totalsOf(team)).expected_cents).toBe(3_000)
  })

  test('counts gifts of its time only: neither earlier nor later ones', async () => {
    await aChallenge(team, staff, {
      startsAt: new Date(Date.now() - DAY),
      endsAt: new Date(Date.now() + DAY),
    })
    await aPaidGift({ team, amount_cents: 5_000, paidAt: new Date(Date.now() - 2 * DAY) })
    await aPaidGift({ team, amount_cents: 5_000, paidAt: new Date(Date.now() + 2 * DAY) })
    await aPaidGift({ team: await aTeam(), amount_cents: 5_000 })
    expect((await totalsOf(team)).expected_cents).toBe(0)
  })

  test('counts a check by the day on which it was given, though it came later', async () => {
    await aChallenge(team, staff, {
      startsAt: new Date('2026-11-01T12:00:00Z'),
      endsAt: new Date('2026-11-04T12:00:00Z'),
    })
    const check = await logged(aGiftByHand(team, await aHand(), { givenOn: '2026-11-02' }))
    await received(check, staff, anIncoming({ receivedOn: '2026-11-20' }))
    expect(await totalsOf(team)).toEqual({
      raised_cents: 5_000,
      expected_cents: 5_000,
      gift_count: 1,
    })
  })

  test('may give half or twice as much, and stand for the whole campaign', async () => {
    await aChallenge(team, staff, { centsPerDollar: 50 })
    await aChallenge(null, staff, { centsPerDollar: 200 })
    await aPaidGift({ team, amount_cents: 5_001 })
    expect((await totalsOf(team)).expected_cents).toBe(2_500)
    const { expected_cents: all } = await db
      .selectFrom('campaign_total')
      .select('expected_cents')
      .where('campaign_id', '=', team.campaign_id)
      .executeTakeFirstOrThrow()
    expect(all).toBeGreaterThanOrEqual(2_500 + 10_002)
  })
})

describe('the money of a challenge', () => {
  test('comes like any sponsor’s, confirmed by somebody else, and is raised then', async () => {
    const publicId = await aChallenge(team, staff)
    const gift = await aPaidGift({ team, amount_cents: 5_000 })
    expect(await received(publicId, staff)).toEqual({ kind: 'own-entry' })
    const second = await aHand('Second of staff')
    expect(await received(publicId, second, anIncoming())).toEqual({ kind: 'confirmed', left: 0 })
    await bookMovements([aRefund(gift, 5_000)])
    expect(await totalsOf(team)).toEqual({ raised_cents: 5_000, expected_cents: 0, gift_count: 0 })
    const match = await db
      .selectFrom('remittance_match')
      .select('public_id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(
      await undoMatch({ matchPublicId: match.public_id, reason: 'It bounced', by: second }),
    ).toBe('undone')
    expect(await totalsOf(team)).toEqual({ raised_cents: 0, expected_cents: 0, gift_count: 0 })
  })

  test('is given up beyond what came, and grows no further', async () => {
    const publicId = await aChallenge(team, staff)
    await aPaidGift({ team, amount_cents: 9_000 })
    await received(publicId, await aHand('Second of staff'), anIncoming(), 'will-not-come')
    await aPaidGift({ team, amount_cents: 9_000 })
    expect(await totalsOf(team)).toEqual({ raised_cents: 23_000, expected_cents: 0, gift_count: 2 })
  })

  test('cannot be typed over', async () => {
    const publicId = await aChallenge(team, staff)
    const words = aGiftByHand(team, staff, { kind: 'sponsorship' })
    const change = { publicId, revision: 1, teamId: 'any' as const, words, by: staff }
    expect(await changeContribution(change)).toEqual({ kind: 'a-challenge' })
  })
})
