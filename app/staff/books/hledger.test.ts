import { beforeAll, expect, test } from 'vitest'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import { parkMoney } from '#app/contributions/confirm-money.server.ts'
import { depositSlip } from '#app/contributions/deposits.server.ts'
import { confirmGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { logGoods } from '#app/contributions/goods/log-goods.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { refundByCheck } from '#app/contributions/refund-by-check.server.ts'
import { noteReturnedItem } from '#app/contributions/take-back-remittance.server.ts'
import {
  aChallenge,
  aGiftByHand,
  aHand,
  aKey,
  anIncoming,
  logged,
  onTheSlip,
  received,
  someTakings,
} from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { place } from '#app/giving/testing/place-gifts.ts'
import { cents } from '#app/money/cents.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { balancesByOthers, ledger, wholeFile } from './testing/balances.ts'

// Each thing that can happen to money by hand, and what hledger makes of the file then.

let treasurer: Person
let saturday: ATeam
let sunday: ATeam
let captain: Hand
let ruth: Hand

beforeAll(async () => {
  await anOrganization()
  await aCampaign({ slug: 'home' })
  treasurer = (await someStaff('treasurer@example.org', 'finance')).person
  saturday = await aTeam({ slug: 'saturday-men' })
  sunday = await aTeam({ slug: 'sunday-walkers' })
  captain = await aHand()
  ruth = await aHand('Ruth')
})

test('a challenge is a sponsor’s promise that grows, is paid in part, and its rest written off', async () => {
  const challenge = await aChallenge(saturday, captain)
  const gift = await aPaidGift({ team: saturday, amount_cents: 9_000 })
  await bookMovements([aRefund(gift, 1_000)])
  expect(await moved()).toMatchObject({ 'assets:receivable:home:saturday-men': 8_000 })
  await received(challenge, ruth, anIncoming({ amount: cents(5_000) }), 'will-not-come')
  const now = await moved()
  expect(now['assets:receivable:home:saturday-men']).toBeUndefined()
  expect(now).toMatchObject({
    'income:sponsors:home:saturday-men': -5_000,
    'income:gifts:home:saturday-men': -8_000,
  })
})

test('what matches nothing lies in suspense, and in our hands or in the bank', async () => {
  const before = await moved()
  await parkMoney({ incoming: anIncoming({ amount: cents(4_321) }), by: ruth })
  await parkMoney({ incoming: anIncoming({ means: 'transfer', amount: cents(99) }), by: ruth })
  const after = await moved()
  expect((after['liabilities:suspense'] ?? 0) - (before['liabilities:suspense'] ?? 0)).toBe(-4_420)
})

test('goods are in no account: they are described, never valued', async () => {
  const before = await ledger()
  const key = aKey()
  await logGoods({
    key,
    teamSlug: saturday.slug,
    giverName: 'Anna Lor',
    giverEmail: null,
    giverAddress: null,
    description: 'A couch and two lamps',
    givenOn: '2026-11-02',
    place: 'The barn',
    by: captain,
  })
  await confirmGoods({ publicId: key, revision: 1, by: ruth })
  expect(await ledger()).toEqual(before)
  expect(await wholeFile('hledger', { from: null, to: null }, treasurer)).not.toContain('couch')
})

test('a promise that is written off, in part or whole, is expected no more and was never raised', async () => {
  const [part, whole] = [await promiseOf(30_000), await promiseOf(7_000)]
  await received(part, ruth, anIncoming({ amount: cents(12_000) }), 'will-not-come')
  const wish = { publicId: whole, revision: 1, teamId: 'any' as const, by: ruth }
  await voidContribution({ ...wish, reason: 'It will not come' })
  const now = await moved()
  expect(now['assets:receivable:home:sunday-walkers']).toBeUndefined()
  expect(now['income:sponsors:home:sunday-walkers']).toBe(-12_000)
})

test('a box that holds less than its sheet, a check that comes back, and one of ours that pays back', async () => {
  const box = await logged(someTakings(sunday, captain))
  const cash = anIncoming({ means: 'cash', amount: cents(35_750) })
  await received(box, ruth, cash, 'counted-again')
  expect((await moved())['income:cash over and short:home:sunday-walkers']).toBe(250)
  const [good, bad] = [anIncoming(), anIncoming()]
  const promises = [await giftOf(sunday), await giftOf(sunday)]
  await received(promises[0] ?? '', ruth, good)
  await received(promises[1] ?? '', ruth, bad)
  await toTheBank([good.key, bad.key])
  await noteReturnedItem({
    remittancePublicId: bad.key,
    reason: 'No money behind it',
    returnedOn: '2026-11-15',
    by: ruth,
  })
  const gift = await db
    .selectFrom('gift')
    .innerJoin('contribution', 'contribution.id', 'gift.contribution_id')
    .select(['gift.id', 'gift.public_id'])
    .where('contribution.public_id', '=', promises[0] ?? '')
    .executeTakeFirstOrThrow()
  await place(gift, [
    [sunday, 4_000],
    [saturday, 1_000],
  ])
  await refundByCheck({
    giftPublicId: gift.public_id,
    amount: cents(2_500),
    leftSeen: cents(5_000),
    checkNumber: null,
    reason: 'Given twice',
    by: ruth,
  })
  expect(await moved()).toMatchObject({
    'income:gifts:home:sunday-walkers': -2_000,
    'assets:bank': -7_500,
  })
})

/** What the file says each account holds; it is the ledger to the cent. */
async function moved(): Promise<Record<string, number>> {
  const balances = balancesByOthers(await wholeFile('hledger', { from: null, to: null }, treasurer))
  expect(balances).toEqual(await ledger())
  return balances
}

async function promiseOf(amount: number): Promise<string> {
  return await logged(aGiftByHand(sunday, captain, { kind: 'sponsorship', amount: cents(amount) }))
}

async function giftOf(team: ATeam): Promise<string> {
  return await logged(aGiftByHand(team, captain))
}

async function toTheBank(remittancePublicIds: readonly string[]): Promise<void> {
  const depositPublicId = await onTheSlip(remittancePublicIds, ruth)
  const total = cents(5_000 * remittancePublicIds.length)
  await depositSlip({
    depositPublicId,
    total,
    slipNumber: null,
    depositedOn: '2026-11-10',
    by: ruth,
  })
}
