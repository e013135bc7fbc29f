import { beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { emptyDatabase } from '#db/testing/empty-database.ts'
import { matchRemittance, parkMoney } from './confirm-money.server.ts'
import { addToSlip, depositSlip, reconcileDeposit, takeOffSlip } from './deposits.server.ts'
import type { Hand } from './hand.ts'
import { takeBackRemittance } from './take-back-remittance.server.ts'
import { endsBadly, theBooksAgree } from './testing/ends-badly.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  onTheSlip,
  totalsOf,
} from './testing/money-by-hand.ts'

// Two people work on what goes to the bank at the same moment; each rule beside its control, as in two-at-once.test.ts.

let team: ATeam
let captain: Hand
let ruth: Hand
let ana: Hand

beforeEach(async () => {
  await emptyDatabase()
  await anOrganization()
  team = await aTeam()
  captain = await aHand()
  ruth = await aHand('Ruth')
  ana = await aHand('Ana')
})

test('one check that two put on the slip is on it once', async () => {
  const check = await aCheck()
  const put = (by: Hand) => addToSlip({ remittancePublicIds: [check], by })
  const added = await Promise.all([put(ruth), put(ana)])
  expect(added.toSorted((one, other) => one - other)).toEqual([0, 1])
  await theBooksAgree()
})

describe('a check is put on the slip while it goes to the bank', () => {
  test('and is in the deposit or on the next slip', async () => {
    for (let round = 0; round < 4; round++) {
      const deposit = await aSlip()
      const late = await aCheck()
      const [added, outcome] = await Promise.all([
        addToSlip({ remittancePublicIds: [late], by: ana }),
        toTheBank(deposit),
      ])
      expect([added, outcome.kind]).toBeOneOf([
        [1, 'deposited'],
        [1, 'another-total'],
      ])
      await theBooksAgree()
      if (outcome.kind === 'another-total') await toTheBank(deposit, outcome.total)
      else await takeOffSlip({ remittancePublicId: late })
    }
  })

  test('control: without the lock the deposit holds more than was deposited', async () => {
    const deposit = await aSlip()
    const late = await aCheck()
    await endsBadly([
      () => addToSlip({ remittancePublicIds: [late], by: ana }),
      () => toTheBank(deposit),
    ])
  })
})

describe('two tick one deposit off', () => {
  test('with sums of their own, and the first stands', async () => {
    const deposit = await aSlip()
    await toTheBank(deposit)
    const outcomes = await Promise.all([tickOff(deposit, 4_900), tickOff(deposit, 4_800)])
    expect(outcomes.toSorted()).toEqual(['reconciled', 'reconciled-before'])
    await theBooksAgree()
  })

  test('control: without the lock the list says another sum than the book', async () => {
    const deposit = await aSlip()
    await toTheBank(deposit)
    await endsBadly([() => tickOff(deposit, 4_900), () => tickOff(deposit, 4_800)])
  })
})

describe('a transfer is ticked off while it is taken back', () => {
  test('and only one of the two happens', async () => {
    for (let round = 0; round < 4; round++) {
      const { money, deposit } = await aTransfer()
      expect(await Promise.all([tickOff(deposit, 5_000), takeBack(money)])).toBeOneOf([
        ['reconciled', 'at-the-bank'],
        ['not-deposited', 'taken-back'],
      ])
      await theBooksAgree()
    }
  })

  test('control: without the lock it is both', async () => {
    const { money, deposit } = await aTransfer()
    await endsBadly([() => tickOff(deposit, 5_000), () => takeBack(money)])
  })
})

describe('a parked check is matched while it is taken back', () => {
  const match = (money: string, promise: string) =>
    matchRemittance({
      contributionPublicId: promise,
      remittancePublicId: money,
      rest: 'will-come',
      by: ana,
    })

  test('and pays for nothing in the end', async () => {
    const promise = await logged(aGiftByHand(team, captain))
    for (let round = 0; round < 4; round++) {
      const check = await aCheck()
      const [matched, back] = await Promise.all([match(check, promise), takeBack(check)])
      expect([matched.kind, back]).toBeOneOf([
        ['confirmed', 'taken-back'],
        ['not-found', 'taken-back'],
      ])
      expect(await totalsOf(team)).toMatchObject({ raised_cents: 0, expected_cents: 5_000 })
      await theBooksAgree()
    }
  })

  test('control: without the lock a promise is paid by money that is not there', async () => {
    const promise = await logged(aGiftByHand(team, captain))
    const check = await aCheck()
    await endsBadly([() => match(check, promise), () => takeBack(check)])
  })
})

test('F11: checks that are put on the slip and taken off it while others take them back end without a ring', async () => {
  const rings = await ringsDuring(async () => {
    for (let round = 0; round < 6; round++) {
      const checks = [await aCheck(), await aCheck(), await aCheck()]
      await addToSlip({ remittancePublicIds: checks, by: ruth })
      await Promise.all([
        ...checks.flatMap((check) => [takeBack(check), takeOffSlip({ remittancePublicId: check })]),
        addToSlip({ remittancePublicIds: checks, by: ruth }),
        addToSlip({ remittancePublicIds: checks.toReversed(), by: ana }),
      ])
    }
  })
  expect(rings).toBe(0)
  await theBooksAgree()
})

async function aCheck(): Promise<string> {
  const incoming = anIncoming()
  await parkMoney({ incoming, by: ruth })
  return incoming.key
}

/** The open slip with one check on it. */
async function aSlip(): Promise<string> {
  return await onTheSlip([await aCheck()], ruth)
}

async function aTransfer() {
  const incoming = anIncoming({ means: 'transfer' })
  await parkMoney({ incoming, by: ruth })
  const { public_id: deposit } = await db
    .selectFrom('deposit')
    .innerJoin('remittance', 'remittance.deposit_id', 'deposit.id')
    .select('deposit.public_id')
    .where('remittance.public_id', '=', incoming.key)
    .executeTakeFirstOrThrow()
  return { money: incoming.key, deposit }
}

async function toTheBank(depositPublicId: string, total = cents(5_000)) {
  return await depositSlip({
    depositPublicId,
    total,
    slipNumber: null,
    depositedOn: '2026-11-06',
    by: ruth,
  })
}

async function tickOff(depositPublicId: string, onStatement: number): Promise<string> {
  const { kind } = await reconcileDeposit({
    depositPublicId,
    onStatement: cents(onStatement),
    statementOn: '2026-11-09',
    differenceReason: 'A torn bill',
    by: ruth,
  })
  return kind
}

async function takeBack(remittancePublicId: string) {
  return await takeBackRemittance({ remittancePublicId, reason: 'Typed twice', by: ana })
}
