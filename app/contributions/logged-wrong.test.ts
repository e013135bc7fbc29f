import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  changeContribution,
  voidContribution,
} from '#app/contributions/change-contribution.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aGiftByHand, aHand, logged, received, totalsOf } from './testing/money-by-hand.ts'

let team: ATeam
let captain: Hand
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  captain = await aHand('Denise Kowalski')
  treasurer = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

describe('what was logged wrong', () => {
  test('is corrected by the captain while staff do not hold it', async () => {
    const wish = aGiftByHand(team, captain)
    const publicId = await logged(wish)
    const words = { ...wish, amount: cents(7_500) }
    expect(
      await changeContribution({ publicId, revision: 1, teamId: team.id, words, by: captain }),
    ).toEqual({ kind: 'changed' })
    expect((await totalsOf(team)).expected_cents).toBe(7_500)
  })

  test('is not overwritten by a captain who read an older version', async () => {
    const wish = aGiftByHand(team, captain)
    const publicId = await logged(wish)
    const both = [7_500, 9_000].map(async (amount) =>
      changeContribution({
        publicId,
        revision: 1,
        teamId: team.id,
        words: { ...wish, amount: cents(amount) },
        by: captain,
      }),
    )
    expect((await Promise.all(both)).map(({ kind }) => kind).toSorted()).toEqual([
      'changed',
      'changed-meanwhile',
    ])
  })

  test('is withdrawn with a reason, and expected no more', async () => {
    const publicId = await logged(aGiftByHand(team, captain))
    const wish = { publicId, revision: 1, teamId: team.id, reason: 'Logged twice', by: captain }
    expect(await voidContribution(wish)).toEqual({ kind: 'changed' })
    expect(await voidContribution(wish)).toEqual({ kind: 'void' })
    expect((await totalsOf(team)).expected_cents).toBe(0)
    expect(await received(publicId, treasurer)).toEqual({ kind: 'nothing-expected', voided: true })
  })

  test('cannot be edited once staff hold it, nor by another team', async () => {
    const wish = aGiftByHand(team, captain)
    const publicId = await logged(wish)
    const change = { publicId, revision: 1, words: wish, by: captain }
    expect(await changeContribution({ ...change, teamId: (await aTeam()).id })).toEqual({
      kind: 'not-found',
    })
    await received(publicId, treasurer)
    expect(await changeContribution({ ...change, teamId: team.id })).toEqual({
      kind: 'held-by-staff',
    })
    expect(await voidContribution({ ...change, teamId: team.id, reason: 'x' })).toEqual({
      kind: 'held-by-staff',
    })
  })

  test('is put right by a reversal: the receipt is void and the money waits in suspense', async () => {
    const publicId = await logged(aGiftByHand(team, captain))
    await received(publicId, treasurer)
    const match = await db
      .selectFrom('remittance_match')
      .select('public_id')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    const wish = { matchPublicId: match.public_id, reason: 'It was Anna’s check', by: treasurer }
    expect(await undoMatch(wish)).toBe('undone')
    expect(await undoMatch(wish)).toBe('undone-before')
    expect(await totalsOf(team)).toEqual({ raised_cents: 0, expected_cents: 5_000, gift_count: 0 })
    const gift = await db
      .selectFrom('gift')
      .select(['id', 'status'])
      .where('team_id', '=', team.id)
      .executeTakeFirstOrThrow()
    expect(gift.status).toBe('void')
    const receipts = await db
      .selectFrom('receipt')
      .select('voided_why')
      .where('gift_id', '=', gift.id)
      .execute()
    expect(receipts).toHaveLength(1)
    expect(receipts[0]?.voided_why).not.toBeNull()
  })
})
