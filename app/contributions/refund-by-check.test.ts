import { beforeAll, beforeEach, expect, test } from 'vitest'
import { placeGift } from '#app/giving/place-gift.server.ts'
import { refundGift } from '#app/giving/refund-gift.server.ts'
import { heldOf } from '#app/giving/testing/place-gifts.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { matchRemittance } from './confirm-money.server.ts'
import { addToSlip, depositSlip } from './deposits.server.ts'
import type { Hand } from './hand.ts'
import { refundByCheck } from './refund-by-check.server.ts'
import type { CheckRefundWish } from './refund-by-check.server.ts'
import { aGiftByHand, aHand, anIncoming, logged, received } from './testing/money-by-hand.ts'
import { noteReturnedItem } from './take-back-remittance.server.ts'
import { undoMatch } from './undo-match.server.ts'

let team: ATeam
let ruth: Hand

beforeAll(() => anOrganization())
beforeEach(async () => {
  team = await aTeam()
  ruth = await aHand('Ruth the treasurer')
})

test('is out of the income and the bank, the receipt reissued, and the letter speaks of a check', async () => {
  const gift = await aDepositedGift()
  const before = await bank()
  expect(await refund(gift, 2_000)).toBe('refunded')
  expect(await heldOf(gift)).toEqual({ [team.slug]: 3_000 })
  expect((await bank()) - before).toBe(-2_000)
  const receipts = await receiptsOf(gift)
  expect(receipts.map((each) => [each.amount_cents, each.voided_at === null])).toEqual([
    [5_000, false],
    [3_000, true],
  ])
  const letter = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', 'gift-refunded')
    .where('subject_id', 'like', `${gift.public_id}%`)
    .executeTakeFirstOrThrow()
  expect(letter.content).toMatchObject({ byCheck: true, refundedCents: 2_000 })
  expect(await refund(gift, 3_000, { leftSeen: cents(3_000) })).toBe('refunded')
  expect((await receiptsOf(gift)).every(({ voided_at }) => voided_at !== null)).toBe(true)
})

test('of a gift that was split goes of each team in proportion', async () => {
  const elm = await aTeam()
  const gift = await aDepositedGift()
  await placeGift({
    giftPublicId: gift.public_id,
    places: [
      { teamSlug: team.slug, cents: 4_000 },
      { teamSlug: elm.slug, cents: 1_000 },
    ],
    movesSeen: 0,
    reason: 'Both were there',
    by: ruth,
  })
  await refund(gift, 2_500)
  expect(await heldOf(gift)).toEqual({ [team.slug]: 2_000, [elm.slug]: 500 })
})

test('waits until the money is at the bank; before that, the money itself is taken back', async () => {
  const gift = await aGiftInHand()
  expect(await refund(gift, 5_000)).toBe('not-deposited')
  await addToSlip({ remittancePublicIds: [gift.remittance], by: ruth })
  expect(await refund(gift, 5_000)).toBe('not-deposited')
})

test('is not for what came by Stripe, nor is Stripe’s for what came by hand', async () => {
  const paid = await aPaidGift({ team })
  expect(await refund(paid, 5_000)).toBe('by-stripe')
  const gift = await aDepositedGift()
  const { public_id: giftPublicId } = gift
  const actor = { id: null, label: 'a test' }
  expect(await refundGift({ giftPublicId, amount: cents(100), reason: 'Why', actor })).toEqual({
    kind: 'not-paid',
  })
  expect(await refund({ public_id: 'x' }, 100)).toBe('gift-not-found')
  expect(await refund(gift, 6_000)).toBe('changed-since')
})

test('F10: ten of staff at once pay back what was given and no more', async () => {
  const gift = await aDepositedGift()
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => refund(gift, 3_000)))
  expect(outcomes.filter((outcome) => outcome === 'refunded')).toHaveLength(1)
  expect(await heldOf(gift)).toEqual({ [team.slug]: 2_000 })
  expect(await checkBooks(pool)).toEqual([])
})

test('control: were what staff saw not looked at again, the same press would pay twice', async () => {
  const gift = await aDepositedGift()
  expect(await refund(gift, 2_000)).toBe('refunded')
  expect(await refund(gift, 2_000, { leftSeen: cents(3_000) })).toBe('refunded')
})

test('of part of it keeps its match as it is', async () => {
  const gift = await aDepositedGift()
  await refund(gift, 1_000)
  const match = await db
    .selectFrom('remittance_match')
    .select('public_id')
    .where('gift_id', '=', gift.id)
    .executeTakeFirstOrThrow()
  expect(await undoMatch({ matchPublicId: match.public_id, reason: 'Why', by: ruth })).toBe(
    'gift-went-back',
  )
})

test('of one of two gifts in a check keeps the check as it is: it is taken back whole or not at all', async () => {
  const [one, other] = [await aPromise(), await aPromise()]
  const incoming = anIncoming({ amount: cents(10_000) })
  await received(one, ruth, incoming)
  await matchRemittance({
    contributionPublicId: other,
    remittancePublicId: incoming.key,
    rest: 'will-come',
    by: ruth,
  })
  const [first, second] = [await giftOf(one), await giftOf(other)]
  await deposit(incoming.key)
  expect(await refund(second, 1_000)).toBe('refunded')
  const wish = { remittancePublicId: incoming.key, reason: 'No money behind it', by: ruth }
  expect(await noteReturnedItem({ ...wish, returnedOn: '2026-11-24' })).toBe('gift-went-back')
  expect([await heldOf(first), await heldOf(second)]).toEqual([
    { [team.slug]: 5_000 },
    { [team.slug]: 4_000 },
  ])
})

async function aPromise(): Promise<string> {
  return await logged(aGiftByHand(team, await aHand(), { giverEmail: 'walter@example.org' }))
}

async function giftOf(promise: string) {
  return await db
    .selectFrom('gift')
    .innerJoin('contribution', 'contribution.id', 'gift.contribution_id')
    .select(['gift.id', 'gift.public_id'])
    .where('contribution.public_id', '=', promise)
    .executeTakeFirstOrThrow()
}

async function aGiftInHand() {
  const promise = await aPromise()
  const incoming = anIncoming()
  await received(promise, ruth, incoming)
  return { ...(await giftOf(promise)), remittance: incoming.key }
}

async function aDepositedGift() {
  const gift = await aGiftInHand()
  await deposit(gift.remittance)
  return gift
}

async function deposit(remittance: string): Promise<void> {
  await addToSlip({ remittancePublicIds: [remittance], by: ruth })
  const slip = await db
    .selectFrom('deposit as d')
    .innerJoin('remittance as r', 'r.deposit_id', 'd.id')
    .select((row) => ['d.public_id', row.fn.sum<string>('r.amount_cents').as('total')])
    .where('d.status', '=', 'open')
    .groupBy('d.public_id')
    .executeTakeFirstOrThrow()
  await depositSlip({
    depositPublicId: slip.public_id,
    total: cents(Number(slip.total)),
    slipNumber: null,
    depositedOn: '2026-11-20',
    by: ruth,
  })
}

async function refund(
  gift: { readonly public_id: string },
  amount: number,
  overrides: Partial<CheckRefundWish> = {},
) {
  return await refundByCheck({
    giftPublicId: gift.public_id,
    amount: cents(amount),
    leftSeen: cents(5_000),
    checkNumber: '2201',
    reason: 'Walter gave twice',
    by: ruth,
    ...overrides,
  })
}

async function receiptsOf({ id }: { readonly id: number }) {
  return await db
    .selectFrom('receipt')
    .selectAll()
    .where('gift_id', '=', id)
    .orderBy('id')
    .execute()
}

async function bank(): Promise<number> {
  const { cents: held } = await db
    .selectFrom('posting')
    .innerJoin('ledger_account', 'ledger_account.id', 'posting.account_id')
    .select((row) => row.fn.sum<string | null>('amount').as('cents'))
    .where('code', '=', 'bank')
    .executeTakeFirstOrThrow()
  return Number(held ?? 0)
}
