import { beforeAll, describe, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aRefund, asLost, aWonDispute } from '#db/testing/money-lines.ts'
import { bookMovements } from './book-movements.server.ts'
import { raisedBy } from './testing/place-gifts.ts'
import { balances, receiptsOf, suspense } from './testing/sums-of-gifts.ts'

beforeAll(() => anOrganization())

describe('a refund', () => {
  test('in part lowers every total and puts a new receipt in the place of the old one (C26)', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 10_000 })
    await bookMovements([aRefund(gift, 2_500)])
    expect(await raisedBy(team)).toEqual({ raised: 7_500, gifts: 1 })
    expect(await receiptsOf(gift.id)).toEqual([
      { amount_cents: 10_000, voided: true },
      { amount_cents: 7_500, voided: false },
    ])
    expect(await lettersTo(gift.donor_email ?? '', 'gift-refunded')).toHaveLength(1)
  })

  test('in full takes the gift out of the count and leaves no valid receipt', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 3_000 })
    await bookMovements([aRefund(gift, 3_000)])
    expect(await raisedBy(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await receiptsOf(gift.id)).toEqual([{ amount_cents: 3_000, voided: true }])
  })

  test('F10: that fails later gives the money back to the team', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 3_000 })
    const refund = aRefund(gift, 3_000)
    await bookMovements([refund])
    await bookMovements([
      { ...aRefund(gift, -3_000), type: 'refund_failure', source: refund.source },
    ])
    expect(await raisedBy(team)).toEqual({ raised: 3_000, gifts: 1 })
    expect(await receiptsOf(gift.id)).toEqual([
      { amount_cents: 3_000, voided: true },
      { amount_cents: 3_000, voided: false },
    ])
  })

  test('told together with its charge, in the wrong order, is booked after it', async () => {
    const team = await aTeam()
    const started = await aStartedGift({ team, amount_cents: 6_000 })
    const charge = aCharge(started)
    const paid = {
      ...started,
      charge_id: charge.source.kind === 'charge' ? charge.source.chargeId : null,
    }
    await bookMovements([aRefund(paid, 1_000, charge.createdAt), charge])
    expect(await raisedBy(team)).toEqual({ raised: 5_000, gifts: 1 })
  })
})

describe('a dispute', () => {
  test('holds money back without lowering what is raised, and gives it back when it is won', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 8_000 })
    const dispute = aDispute(gift)
    await bookMovements([dispute])
    expect(await raisedBy(team)).toEqual({ raised: 8_000, gifts: 1 })
    expect((await findGift(gift.id)).disputed_cents).toBe(8_000)
    await bookMovements([aWonDispute(dispute)])
    expect((await findGift(gift.id)).disputed_cents).toBe(0)
    expect(await balances(team)).toMatchObject({ dispute_exposure: 0, gift_income: -8_000 })
  })

  test('that is lost lowers the total once, however often it is told', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 8_000 })
    const lost = asLost(aDispute(gift))
    await bookMovements([lost])
    await Promise.all([bookMovements([lost]), bookMovements([lost])])
    expect(await raisedBy(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await findGift(gift.id)).toMatchObject({ lost_cents: 8_000, disputed_cents: 0 })
    expect(await balances(team)).toMatchObject({ dispute_exposure: 0, gift_income: 0 })
  })

  test('F10: on a gift that was refunded in part loses no more than was left', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 8_000 })
    const before = await suspense()
    await bookMovements([aRefund(gift, 3_000)])
    await bookMovements([asLost(aDispute(gift))])
    expect(await raisedBy(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await findGift(gift.id)).toMatchObject({ refunded_cents: 3_000, lost_cents: 5_000 })
    expect((await suspense()) - before).toBe(3_000)
  })
})
