import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordBook } from '#app/ledger/record-book.server.ts'
import { sendMessage } from '#app/mail/send-message.server.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { matchRemittance, parkMoney } from './confirm-money.server.ts'
import type { Hand } from './hand.ts'
import { takeBackRemittance } from './take-back-remittance.server.ts'
import {
  aChallenge,
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
  totalsOf,
} from './testing/money-by-hand.ts'

// What goes wrong around money by hand: clocks, letters, and two who wait for each other.

let team: ATeam
let captain: Hand
let ruth: Hand

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  team = await aTeam()
  captain = await aHand()
  ruth = await aHand('Ruth')
})
afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

describe('F15: money by hand', () => {
  test.each([
    ['New Year’s Eve', '2025-12-31', 0],
    ['New Year’s Eve, with our clock ten minutes behind', '2025-12-31', -600_000],
    ['New Year’s Day, with our clock ten minutes ahead', '2026-01-01', 600_000],
    ['a leap day', '2024-02-29', 0],
    ['the short day of spring', '2026-03-08', 0],
    ['the long day of autumn', '2025-11-02', 0],
  ])('of %s is of that day and year, in the sums as on the receipt', async (_when, day, shift) => {
    shiftClock(shift)
    const promise = await logged(aGiftByHand(team, captain, { givenOn: day }))
    await received(promise, ruth, anIncoming({ receivedOn: day }))
    const sums = await db
      .selectFrom('day_total')
      .select(['day', 'received_cents'])
      .where('team_id', '=', team.id)
      .execute()
    expect(sums).toEqual([{ day, received_cents: 5_000 }])
    const receipt = await db
      .selectFrom('receipt')
      .innerJoin('gift', 'gift.id', 'receipt.gift_id')
      .select(['year', 'donated_on'])
      .where('gift.team_id', '=', team.id)
      .executeTakeFirstOrThrow()
    expect(receipt).toEqual({ year: Number(day.slice(0, 4)), donated_on: day })
    await recordBook()
  })
})

test('F16: while no letter can be sent, money is confirmed all the same, and its receipt waits and is written once', async () => {
  const giverEmail = 'walter-waits@example.org'
  const promise = await logged(aGiftByHand(team, captain, { giverEmail }))
  expect(await received(promise, ruth)).toEqual({ kind: 'confirmed', left: 0 })
  expect(await totalsOf(team)).toMatchObject({ raised_cents: 5_000 })
  const letters = () =>
    db
      .selectFrom('message')
      .select(['id', 'kind', 'attempts', 'sent_at'])
      .where('to_address', '=', giverEmail)
      .execute()
  const [letter] = await letters()
  // Nobody listens where the tests send their mail.
  await expect(sendMessage(letter?.id ?? 0)).rejects.toThrow('mail was not taken')
  expect(await received(promise, ruth)).toMatchObject({ kind: 'nothing-expected' })
  expect(await letters()).toEqual([
    { id: letter?.id, kind: 'gift-receipt', attempts: 1, sent_at: null },
  ])
})

test('F11: a gift that makes a challenge grow, while money of both is taken back, waits in no ring for good', async () => {
  const challenge = await aChallenge(team, captain, { startsAt: new Date('2026-01-01T12:00:00Z') })
  await aPaidGift({ team, amount_cents: 3_000 })
  for (let round = 0; round < 3; round++) {
    // One check that pays both the sponsor's promise and part of a gift.
    const gift = await logged(aGiftByHand(team, captain, { amount: cents(9_000) }))
    const incoming = anIncoming({ amount: cents(4_000) })
    await parkMoney({ incoming, by: ruth })
    const match = { remittancePublicId: incoming.key, rest: 'will-come' as const, by: ruth }
    await matchRemittance({ ...match, contributionPublicId: challenge })
    await matchRemittance({ ...match, contributionPublicId: gift })
    const [back, more] = await Promise.all([
      takeBackRemittance({ remittancePublicId: incoming.key, reason: 'Typed twice', by: ruth }),
      received(gift, ruth, anIncoming({ amount: cents(2_000) })),
    ])
    expect([back, more.kind]).toEqual(['taken-back', 'confirmed'])
  }
  expect(await totalsOf(team)).toMatchObject({ raised_cents: 3_000 + 3 * 2_000 })
})
