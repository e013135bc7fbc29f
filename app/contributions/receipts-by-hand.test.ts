import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { confirmGoods, withdrawGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { logGoods } from '#app/contributions/goods/log-goods.server.ts'
import type { GoodsWish } from '#app/contributions/goods/log-goods.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import type { ContributionWish } from '#app/contributions/log-contribution.server.ts'
import { resendReceipts } from '#app/contributions/resend-receipts.server.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aGiftByHand, aHand, aKey, anIncoming, logged, received } from './testing/money-by-hand.ts'

let team: ATeam
let captain: Hand
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await aHand()
  treasurer = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

async function receiptsOf(contributionPublicId: string) {
  return await db
    .selectFrom('receipt as r')
    .innerJoin('remittance_match as m', 'm.id', 'r.match_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select([
      'r.amount_cents',
      'r.deductible_cents',
      'r.fair_value_cents',
      'r.benefit',
      'r.donated_on',
    ])
    .where('c.public_id', '=', contributionPublicId)
    .where('r.voided_at', 'is', null)
    .orderBy('r.id')
    .execute()
}

function aFoursome(overrides: Partial<ContributionWish> = {}) {
  return aGiftByHand(team, captain, {
    kind: 'ticket',
    amount: cents(50_000),
    fairValue: cents(32_000),
    benefit: 'Four places with cart and dinner',
    giverEmail: 'walter@example.org',
    ...overrides,
  })
}

describe('a receipt knows what each dollar was', () => {
  test('C3, C6: of a foursome only what is more than its fair value is deductible, in one receipt to who paid', async () => {
    const foursome = await logged(aFoursome())
    await received(foursome, treasurer, anIncoming({ amount: cents(50_000) }))
    expect(await receiptsOf(foursome)).toEqual([
      {
        amount_cents: 50_000,
        fair_value_cents: 32_000,
        deductible_cents: 18_000,
        benefit: 'Four places with cart and dinner',
        donated_on: '2026-11-05',
      },
    ])
    const letter = await db
      .selectFrom('message')
      .select('content')
      .where('to_address', '=', 'walter@example.org')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(letter.content).toMatchObject({
      benefit: { fairValueCents: 32_000, deductibleCents: 18_000 },
    })
  })

  test('C2: paid in parts, each payment is judged alone and the value is taken from the first', async () => {
    const foursome = await logged(aFoursome())
    await received(foursome, treasurer, anIncoming({ amount: cents(30_000) }))
    expect(await receiptsOf(foursome)).toEqual([])
    await received(foursome, treasurer, anIncoming({ amount: cents(20_000) }))
    expect(await receiptsOf(foursome)).toMatchObject([
      { amount_cents: 20_000, deductible_cents: 18_000 },
    ])
  })

  test('and when the first payment is taken back, the others are receipted anew', async () => {
    const foursome = await logged(aFoursome())
    await received(foursome, treasurer, anIncoming({ amount: cents(10_000) }))
    await received(foursome, treasurer, anIncoming({ amount: cents(40_000) }))
    expect(await receiptsOf(foursome)).toMatchObject([
      { amount_cents: 40_000, deductible_cents: 18_000 },
    ])
    const first = await db
      .selectFrom('remittance_match as m')
      .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
      .select('m.public_id')
      .where('c.public_id', '=', foursome)
      .orderBy('m.id')
      .executeTakeFirstOrThrow()
    await undoMatch({ matchPublicId: first.public_id, reason: 'Another’s check', by: treasurer })
    expect(await receiptsOf(foursome)).toMatchObject([
      { amount_cents: 40_000, deductible_cents: 8_000 },
    ])
  })

  test('C4: a purchase at its fair value has no receipt', async () => {
    const dinner = await logged(
      aFoursome({ amount: cents(4_000), fairValue: cents(4_000), benefit: 'Dinner' }),
    )
    await received(dinner, treasurer, anIncoming({ amount: cents(4_000) }))
    expect(await receiptsOf(dinner)).toEqual([])
  })

  test('C11: the restaurant is the giver of its share, and a sponsor with only a name on a sign of all of it', async () => {
    for (const kind of ['restaurant_share', 'sponsorship'] as const) {
      const share = await logged(
        aGiftByHand(team, captain, { kind, giverName: 'The Corner Table' }),
      )
      await received(share, treasurer)
      expect(await receiptsOf(share)).toMatchObject([
        { amount_cents: 5_000, deductible_cents: 5_000 },
      ])
    }
  })
})

describe('goods', () => {
  function someGoods(overrides: Partial<GoodsWish> = {}): GoodsWish {
    return {
      key: aKey(),
      teamSlug: team.slug,
      giverName: 'Anna Vang',
      giverEmail: 'anna@example.org',
      giverAddress: null,
      description: 'A couch and two lamps',
      givenOn: '2026-11-01',
      place: 'Garage of the Kowalskis',
      by: captain,
      ...overrides,
    }
  }

  test('C10: are acknowledged as described, without a value, once staff say that they came', async () => {
    const goods = someGoods()
    expect(await logGoods(goods)).toEqual({ kind: 'logged' })
    expect(await logGoods(goods)).toEqual({ kind: 'logged-before' })
    expect(await confirmGoods({ publicId: goods.key, revision: 1, by: captain })).toBe('own-entry')
    const both = await Promise.all([
      confirmGoods({ publicId: goods.key, revision: 1, by: treasurer }),
      confirmGoods({ publicId: goods.key, revision: 1, by: treasurer }),
    ])
    expect(both.toSorted()).toEqual(['confirmed', 'decided-before'])
    const receipt = await db
      .selectFrom('receipt as r')
      .innerJoin('goods_gift as g', 'g.id', 'r.goods_id')
      .select(['r.goods', 'r.amount_cents', 'r.deductible_cents', 'r.donated_on'])
      .where('g.public_id', '=', goods.key)
      .executeTakeFirstOrThrow()
    expect(receipt).toEqual({
      goods: 'A couch and two lamps',
      amount_cents: 0,
      deductible_cents: 0,
      donated_on: '2026-11-01',
    })
  })

  test('that were acknowledged by mistake are withdrawn by staff, not by the team', async () => {
    const goods = someGoods()
    await logGoods(goods)
    await confirmGoods({ publicId: goods.key, revision: 1, by: treasurer })
    const wish = { publicId: goods.key, reason: 'They were sold back', by: captain }
    expect(await withdrawGoods({ ...wish, teamId: team.id })).toBe('decided-before')
    expect(await withdrawGoods({ ...wish, teamId: (await aTeam()).id })).toBe('not-found')
    expect(await withdrawGoods({ ...wish, teamId: 'any' })).toBe('withdrawn')
  })
})

describe('receipts sent again by staff', () => {
  test('go to who gave, with what was received in return, once however often one presses', async () => {
    const foursome = await logged(aFoursome({ giverEmail: 'again@example.org' }))
    await received(foursome, treasurer, anIncoming({ amount: cents(50_000) }))
    const outcomes = await Promise.all([
      resendReceipts(foursome, treasurer),
      resendReceipts(foursome, treasurer),
    ])
    expect(outcomes.toSorted()).toEqual(['just-sent', 'resent'])
    const letters = await db
      .selectFrom('message')
      .select('content')
      .where('to_address', '=', 'again@example.org')
      .where('kind', '=', 'receipt-copies')
      .execute()
    expect(letters).toHaveLength(1)
    expect(letters[0]?.content).toMatchObject({
      receipts: [
        {
          benefit: { fairValueCents: 32_000, deductibleCents: 18_000 },
          receiptPath: expect.stringMatching(/^\/receipts\/[0-9a-f]{32}$/),
          wordsPath: null,
        },
      ],
    })
  })

  test('C11: say to a restaurant that it was its share of the sales, not a gift without return', async () => {
    const giverEmail = 'table@example.org'
    const share = await logged(
      aGiftByHand(team, captain, { kind: 'restaurant_share', giverName: 'The Table', giverEmail }),
    )
    await received(share, treasurer)
    expect(await resendReceipts(share, treasurer)).toBe('resent')
    const letter = await db
      .selectFrom('message')
      .select('content')
      .where('to_address', '=', giverEmail)
      .where('kind', '=', 'receipt-copies')
      .executeTakeFirstOrThrow()
    expect(letter.content).toMatchObject({ receipts: [{ of: 'share', benefit: null }] })
  })

  test('need an email, and something that was receipted', async () => {
    const paper = await logged(aFoursome({ giverEmail: null }))
    await received(paper, treasurer, anIncoming({ amount: cents(50_000) }))
    expect(await resendReceipts(paper, treasurer)).toBe('no-receipt')
    const open = await logged(aFoursome({ giverEmail: 'open@example.org' }))
    expect(await resendReceipts(open, treasurer)).toBe('no-receipt')
    expect(await resendReceipts(aKey(), treasurer)).toBe('not-found')
  })
})
