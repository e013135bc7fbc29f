import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  addToSlip,
  depositSlip,
  reconcileDeposit,
  takeOffSlip,
} from '#app/contributions/deposits.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import {
  noteReturnedItem,
  takeBackRemittance,
} from '#app/contributions/take-back-remittance.server.ts'
import { parkMoney } from '#app/contributions/confirm-money.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  openSlip,
  received,
  totalsOf,
} from './testing/money-by-hand.ts'

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

async function aReceivedCheck(amount = 5_000) {
  const publicId = await logged(aGiftByHand(team, captain, { amount: cents(amount) }))
  const incoming = anIncoming({ amount: cents(amount) })
  await received(publicId, treasurer, incoming)
  return incoming.key
}

async function balances(): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ code: string; cents: number }>(
    `select a.code, sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id group by 1`,
  )
  return Object.fromEntries(rows.map(({ code, cents }) => [code, cents]))
}

async function deposited(total: number): Promise<string> {
  const depositPublicId = await openSlip()
  const wish = {
    depositPublicId,
    total: cents(total),
    slipNumber: '77',
    depositedOn: '2026-11-06',
    by: treasurer,
  }
  expect(await depositSlip(wish)).toEqual({ kind: 'deposited' })
  return depositPublicId
}

describe('cash and checks on their way to the bank', () => {
  test('go from our hands to the statement, to the cent', async () => {
    const before = await balances()
    const checks = [await aReceivedCheck(5_000), await aReceivedCheck(12_345)]
    expect(await addToSlip({ remittancePublicIds: checks, by: treasurer })).toBe(2)
    const depositPublicId = await deposited(17_345)
    const wish = {
      depositPublicId,
      statementOn: '2026-11-09',
      differenceReason: null,
      by: treasurer,
    }
    expect(await reconcileDeposit({ ...wish, onStatement: cents(17_345) })).toEqual({
      kind: 'reconciled',
    })
    expect(await reconcileDeposit({ ...wish, onStatement: cents(17_345) })).toEqual({
      kind: 'reconciled-before',
    })
    const after = await balances()
    expect((after['bank'] ?? 0) - (before['bank'] ?? 0)).toBe(17_345)
    expect(after['deposit_in_transit'] ?? 0).toBe(before['deposit_in_transit'] ?? 0)
  })

  test('are deposited only with the total that whoever went to the bank read', async () => {
    await addToSlip({ remittancePublicIds: [await aReceivedCheck()], by: treasurer })
    const late = await aReceivedCheck(1_000)
    await addToSlip({ remittancePublicIds: [late], by: treasurer })
    const wish = {
      depositPublicId: await openSlip(),
      slipNumber: null,
      depositedOn: '2026-11-06',
      by: treasurer,
    }
    expect(await depositSlip({ ...wish, total: cents(5_000) })).toEqual({
      kind: 'another-total',
      total: 6_000,
    })
    expect(await takeOffSlip({ remittancePublicId: late })).toBe('taken-off')
    expect(await depositSlip({ ...wish, total: cents(5_000) })).toEqual({ kind: 'deposited' })
    expect(
      await takeBackRemittance({ remittancePublicId: late, reason: 'Typed twice', by: treasurer }),
    ).toBe('taken-back')
  })

  test('are deposited once by two who press at the same moment', async () => {
    await addToSlip({ remittancePublicIds: [await aReceivedCheck()], by: treasurer })
    const wish = {
      depositPublicId: await openSlip(),
      total: cents(5_000),
      slipNumber: null,
      depositedOn: '2026-11-06',
      by: treasurer,
    }
    const outcomes = await Promise.all([depositSlip(wish), depositSlip(wish)])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['deposited', 'deposited-before'])
  })

  test('are on one slip though two begin one at once', async () => {
    const checks = [await aReceivedCheck(), await aReceivedCheck()]
    const added = await Promise.all(
      checks.map((key) => addToSlip({ remittancePublicIds: [key], by: treasurer })),
    )
    expect(added).toEqual([1, 1])
    await deposited(10_000)
  })

  test('may be counted otherwise by the bank only with a reason, and that is no team’s money', async () => {
    await addToSlip({ remittancePublicIds: [await aReceivedCheck()], by: treasurer })
    const depositPublicId = await deposited(5_000)
    const wish = {
      depositPublicId,
      onStatement: cents(4_900),
      statementOn: '2026-11-09',
      by: treasurer,
    }
    expect(await reconcileDeposit({ ...wish, differenceReason: null })).toEqual({
      kind: 'differs',
      total: 5_000,
    })
    expect(await reconcileDeposit({ ...wish, differenceReason: 'A false bill' })).toEqual({
      kind: 'reconciled',
    })
    expect((await totalsOf(team)).raised_cents).toBe(5_000)
  })
})

describe('money taken back', () => {
  test('a transfer lies in the bank already and waits for the statement', async () => {
    const incoming = anIncoming({ means: 'transfer' })
    await parkMoney({ incoming, by: treasurer })
    const [deposit] = await db
      .selectFrom('deposit')
      .innerJoin('remittance', 'remittance.deposit_id', 'deposit.id')
      .select(['deposit.status', 'deposit.kind', 'total_cents'])
      .where('remittance.public_id', '=', incoming.key)
      .execute()
    expect(deposit).toEqual({ status: 'deposited', kind: 'transfer', total_cents: 5_000 })
    const wish = { remittancePublicId: incoming.key, reason: 'Another account', by: treasurer }
    expect(await takeBackRemittance(wish)).toBe('taken-back')
    expect(await takeBackRemittance(wish)).toBe('taken-back-before')
  })

  test('F8: a check that the bank sends back is expected again, and its receipt is void', async () => {
    const key = await aReceivedCheck()
    await addToSlip({ remittancePublicIds: [key], by: treasurer })
    const returned = {
      remittancePublicId: key,
      reason: 'No money behind it',
      returnedOn: '2026-11-12',
      by: treasurer,
    }
    expect(await noteReturnedItem(returned)).toBe('not-at-the-bank')
    await deposited(5_000)
    expect(await takeBackRemittance(returned)).toBe('at-the-bank')
    expect(await noteReturnedItem(returned)).toBe('taken-back')
    expect(await totalsOf(team)).toEqual({ raised_cents: 0, expected_cents: 5_000, gift_count: 0 })
  })
})
