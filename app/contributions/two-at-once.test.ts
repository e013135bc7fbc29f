import { beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { emptyDatabase } from '#db/testing/empty-database.ts'
import { changeContribution, voidContribution } from './change-contribution.server.ts'
import { matchRemittance, parkMoney } from './confirm-money.server.ts'
import type { Hand } from './hand.ts'
import { endsBadly, theBooksAgree } from './testing/ends-badly.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  totalsOf,
} from './testing/money-by-hand.ts'
import { undoMatch } from './undo-match.server.ts'

// Two people press at the same moment. Each rule stands beside its control: the same code with its locks taken away, which
// must do harm or be refused by the database itself, or the test proves nothing.

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

describe('two of staff confirm one promise', () => {
  test('and it is raised once', async () => {
    const promise = await logged(aGiftByHand(team, captain))
    const outcomes = await Promise.all([received(promise, ruth), received(promise, ana)])
    expect(kindsOf(outcomes)).toEqual(['confirmed', 'nothing-expected'])
    expect(await totalsOf(team)).toEqual({ raised_cents: 5_000, expected_cents: 0, gift_count: 1 })
    await theBooksAgree()
  })

  test('control: without the lock both are told that they did', async () => {
    const promise = await logged(aGiftByHand(team, captain))
    await endsBadly([() => received(promise, ruth), () => received(promise, ana)])
  })
})

describe('a captain lowers a sum while staff receive it', () => {
  const lower = (publicId: string) =>
    changeContribution({
      publicId,
      revision: 1,
      teamId: team.id,
      words: { ...aGiftByHand(team, captain), amount: cents(3_000) },
      by: captain,
    })

  test('and one of the two comes first', async () => {
    for (let round = 0; round < 4; round++) {
      const promise = await logged(aGiftByHand(team, captain))
      const outcomes = await Promise.all([lower(promise), received(promise, ruth)])
      expect([
        [{ kind: 'changed' }, { kind: 'confirmed', left: 2_000 }],
        [{ kind: 'held-by-staff' }, { kind: 'confirmed', left: 0 }],
      ]).toContainEqual(outcomes)
    }
    expect((await totalsOf(team)).expected_cents).toBe(0)
    await theBooksAgree()
  })

  test('control: without the lock more would have come than was promised', async () => {
    const promise = await logged(aGiftByHand(team, captain))
    await endsBadly([() => lower(promise), () => received(promise, ruth)])
  })
})

describe('a captain withdraws a promise while staff receive it', () => {
  const withdraw = (publicId: string) =>
    voidContribution({
      publicId,
      revision: 1,
      teamId: team.id,
      reason: 'Logged twice',
      by: captain,
    })

  test('and it is either withdrawn or received', async () => {
    for (let round = 0; round < 4; round++) {
      const promise = await logged(aGiftByHand(team, captain))
      const outcomes = await Promise.all([withdraw(promise), received(promise, ruth)])
      expect([
        ['changed', 'nothing-expected'],
        ['held-by-staff', 'confirmed'],
      ]).toContainEqual(outcomes.map(({ kind }) => kind))
    }
    expect((await totalsOf(team)).expected_cents).toBe(0)
    await theBooksAgree()
  })

  test('control: without the lock it is both', async () => {
    const promise = await logged(aGiftByHand(team, captain))
    await endsBadly([() => withdraw(promise), () => received(promise, ruth)])
  })
})

describe('two of staff match one parked check', () => {
  test('to two promises, and it pays one of them', async () => {
    const { money, promises } = await aParkedCheck()
    const outcomes = await Promise.all(promises.map((promise) => match(promise, money)))
    expect(kindsOf(outcomes)).toEqual(['confirmed', 'nothing-left'])
    expect(await totalsOf(team)).toMatchObject({ raised_cents: 5_000, expected_cents: 5_000 })
    await theBooksAgree()
  })

  test('to the same promise, and it is raised once', async () => {
    const { money, promises } = await aParkedCheck()
    const [promise = ''] = promises
    const outcomes = await Promise.all([match(promise, money), match(promise, money)])
    expect(kindsOf(outcomes)).toEqual(['confirmed', 'nothing-expected'])
    await theBooksAgree()
  })

  test('control: without the lock one check pays twice', async () => {
    const { money, promises } = await aParkedCheck()
    await endsBadly(promises.map((promise) => () => match(promise, money)))
  })
})

describe('two of staff undo one match', () => {
  test('and it is undone once', async () => {
    const undo = await aMatchToUndo()
    expect((await Promise.all([undo(), undo()])).toSorted()).toEqual(['undone', 'undone-before'])
    expect(await totalsOf(team)).toEqual({ raised_cents: 0, expected_cents: 5_000, gift_count: 0 })
    await theBooksAgree()
  })

  test('control: without the lock both take it back', async () => {
    const undo = await aMatchToUndo()
    await endsBadly([undo, undo])
  })
})

async function aParkedCheck() {
  const incoming = anIncoming()
  await parkMoney({ incoming, by: ruth })
  const promises = [
    await logged(aGiftByHand(team, captain)),
    await logged(aGiftByHand(team, captain)),
  ]
  return { money: incoming.key, promises }
}

async function match(contributionPublicId: string, remittancePublicId: string) {
  return await matchRemittance({
    contributionPublicId,
    remittancePublicId,
    rest: 'will-come',
    by: ruth,
  })
}

async function aMatchToUndo() {
  await received(await logged(aGiftByHand(team, captain)), ruth)
  const { public_id: matchPublicId } = await db
    .selectFrom('remittance_match')
    .select('public_id')
    .executeTakeFirstOrThrow()
  return () => undoMatch({ matchPublicId, reason: 'Another’s check', by: ana })
}

function kindsOf(outcomes: readonly { readonly kind: string }[]): string[] {
  return outcomes.map(({ kind }) => kind).toSorted()
}
