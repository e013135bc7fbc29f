import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, aMember, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aFailedCharge, aRefund, asLost } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { bookMovements } from './book-movements.server.ts'
import { creditGift } from './credit-gift.server.ts'
import {
  creditOf,
  heldOf,
  pageVersions,
  place,
  raisedBy,
  threeTeams,
  undo,
} from './testing/place-gifts.ts'

let oak: ATeam
let elm: ATeam
let ash: ATeam

beforeAll(async () => {
  await anOrganization()
  await aCampaign()
})
beforeEach(async () => {
  ;[oak, elm, ash] = await threeTeams()
})

describe('a gift that is split', () => {
  test('counts for each team with its part, and what goes back goes of each in proportion', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 10_000 })
    await place(gift, [
      [oak, 5_000],
      [elm, 3_000],
      [null, 2_000],
    ])
    expect(await heldOf(gift)).toEqual({ [oak.slug]: 5_000, [elm.slug]: 3_000, campaign: 2_000 })
    await bookMovements([aRefund(gift, 1_001)])
    await bookMovements([aRefund(gift, 3_999)])
    expect(await heldOf(gift)).toEqual({ [oak.slug]: 2_500, [elm.slug]: 1_500, campaign: 1_000 })
    await bookMovements([asLost(aDispute(await findGift(gift.id)))])
    expect(await heldOf(gift)).toEqual({})
    expect(await raisedBy(elm)).toEqual({ raised: 0, gifts: 0 })
  })

  test('comes back whole, cent for cent, when a refund fails, whatever was taken before and after the split', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 9_999 })
    const early = aRefund(gift, 3_333)
    await bookMovements([early])
    await place(gift, [
      [oak, 2_222],
      [elm, 2_222],
      [ash, 2_222],
    ])
    const late = aRefund(gift, 1_000)
    await bookMovements([late])
    await bookMovements([failed(late)])
    expect(await heldOf(gift)).toEqual({
      [oak.slug]: 2_222,
      [elm.slug]: 2_222,
      [ash.slug]: 2_222,
    })
    await bookMovements([failed(early)])
    expect(await heldOf(gift)).toEqual({
      [oak.slug]: 3_333,
      [elm.slug]: 3_333,
      [ash.slug]: 3_333,
    })
  })

  test('leaves each the same in whatever parts it is sent back', async () => {
    const ends = await Promise.all(
      [[1, 2, 3, 4_001], [4_001, 3, 2, 1], [4_007]].map(async (refunds) => {
        const gift = await aPaidGift({ team: oak, amount_cents: 7_777 })
        await place(gift, [
          [oak, 1_111],
          [elm, 2_222],
          [ash, 4_444],
        ])
        for (const amount of refunds) await bookMovements([aRefund(gift, amount)])
        return await heldOf(gift)
      }),
    )
    expect(ends[1]).toEqual(ends[0])
    expect(ends[2]).toEqual(ends[0])
  })

  test('is nobody’s any more when a bank’s payment fails days later', async () => {
    const started = await aStartedGift({ team: oak, amount_cents: 4_001 })
    const charge = aCharge(started)
    await bookMovements([charge])
    await place(started, [
      [oak, 2_000],
      [elm, 2_001],
    ])
    await bookMovements([aFailedCharge(charge)])
    expect(await heldOf(started)).toEqual({})
  })

  test('credits who brought it in with the part of their own team alone', async () => {
    const ray = await aMember(oak)
    const mina = await aMember(oak)
    const gift = await aPaidGift({ team: oak, amount_cents: 4_000, credited_to: ray.credit.id })
    await place(gift, [
      [elm, 1_000],
      [oak, 3_000],
    ])
    expect(await creditOf(ray.credit.id)).toBe(3_000)
    await bookMovements([aRefund(gift, 2_000)])
    expect(await creditOf(ray.credit.id)).toBe(1_500)
    await creditGift({
      giftPublicId: gift.public_id,
      creditPublicId: mina.credit.public_id,
      reason: 'Mina asked them',
      actor: { id: null, label: 'a test' },
    })
    expect([await creditOf(ray.credit.id), await creditOf(mina.credit.id)]).toEqual([0, 1_500])
  })

  test('is whole again when the split is undone, and split otherwise when staff think again', async () => {
    const gift = await aPaidGift({ team: oak, amount_cents: 4_000 })
    await place(gift, [
      [oak, 1_000],
      [elm, 3_000],
    ])
    await place(gift, [
      [ash, 2_500],
      [elm, 1_500],
    ])
    expect(await heldOf(gift)).toEqual({ [ash.slug]: 2_500, [elm.slug]: 1_500 })
    await undo(gift)
    expect(await heldOf(gift)).toEqual({ [oak.slug]: 1_000, [elm.slug]: 3_000 })
    expect((await findGift(gift.id)).team_id).toBe(oak.id)
    await place(gift, [[oak, 4_000]])
    expect(await findGift(gift.id)).toMatchObject({ team_id: oak.id, split_at: null })
  })

  test('changes the page of every team that shares it when its words are taken off', async () => {
    const gift = await aPaidGift({ team: oak })
    await place(gift, [
      [oak, 1_000],
      [elm, 4_000],
    ])
    const before = await pageVersions()
    await db
      .updateTable('gift')
      .set({ message_hidden_at: new Date() })
      .where('id', '=', gift.id)
      .execute()
    const after = await pageVersions()
    for (const { slug } of [oak, elm])
      expect(after.get(`teams/${slug}`)).toBeGreaterThan(before.get(`teams/${slug}`) ?? 0)
  })
})

function failed(refund: MoneyMovement): MoneyMovement {
  return {
    ...refund,
    id: `${refund.id}_failed`,
    type: 'refund_failure',
    amount: cents(0 - refund.amount),
    net: cents(0 - refund.net),
  }
}
