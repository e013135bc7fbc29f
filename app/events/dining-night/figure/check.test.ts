import { beforeEach, expect, test } from 'vitest'
import {
  matchRemittance,
  parkMoney,
  receiveContribution,
} from '#app/contributions/confirm-money.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import { aHand, anIncoming, totalsOf } from '#app/contributions/testing/money-by-hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { makeCloseOutPaper } from '#app/events/close-out/close-out-paper.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { findCloseOut } from '#app/events/close-out/close-out-page.server.ts'
import type { AnEvent } from '#app/events/testing/events.ts'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { findReceipt } from '#app/receipts/receipt.server.ts'
import { sayInReturn } from '#app/receipts/receipt-words.ts'
import { findMatches } from '#app/staff/money/expected-items.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { findCheck } from './check.server.ts'
import { aHeldNight, findNightMoney, noteFigure } from './testing/nights.ts'

let treasurer: Hand
let night: AnEvent
let contributionPublicId: string

beforeEach(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  treasurer = await aHand('Ruth the treasurer')
  night = await aHeldNight()
  await noteFigure(night)
  contributionPublicId = (await findNightMoney(night)).promises[0]?.public_id ?? ''
})

test('what came is acknowledged to the restaurant in one letter, as its share of sales, and to no guest', async () => {
  await receive(21_600, 'will-not-come', 'The card fee')
  expect(await lettersOfReceipts()).toEqual([
    { to_address: 'office@copperpot.example', kind: 'gift-receipt' },
  ])
  const [receipt] = await receiptsOfNight()
  if (!receipt) throw new Error('There is no receipt')
  const shown = await findReceipt(receipt.public_id)
  expect(shown).toMatchObject({
    of: 'share',
    amount: 21_600,
    benefit: null,
    donorName: 'Copper Pot Diner',
  })
  expect(shown && sayInReturn(shown)).toContain('a share of your own sales')
  const [letter] = (await lettersTo('office@copperpot.example', 'gift-receipt')).slice(-1)
  const written = JSON.stringify(letter)
  expect(letter?.subject).toContain('for your share of the sales')
  expect(written).toContain('$216.00')
  expect(written).toContain('What guests paid for their meals is no gift')
  expect(written).not.toContain('in exchange for this gift')
  expect(await receiptsOfNight()).toHaveLength(1)
})

test('a check that is $4 short is matched with the reason, which stands with the night and when it is closed', async () => {
  expect(await receive(21_600, 'will-not-come')).toEqual({ kind: 'why-missing' })
  expect(await came()).toEqual([])
  expect(await receive(21_600, 'will-not-come', 'They took off the card fee')).toMatchObject({
    kind: 'confirmed',
  })
  const words = '$4.00 less than reckoned: They took off the card fee'
  expect(await findCheck(night.id)).toMatchObject({
    promised: 22_000,
    came: 21_600,
    open: 0,
    state: 'received',
    differences: [words],
  })
  const out = await findCloseOut({ id: night.id, kind: 'dining_night', status: 'held' })
  expect(out).toMatchObject({ gross: '$216.00', differences: [words] })
  const paper = await makeCloseOutPaper(night.id)
  if (paper === 'busy') throw new Error('busy')
  expect((await readPaper(paper.bytes)).words).toContain(`The check: ${words}`)
  expect(await totalsOf(night.team)).toMatchObject({ raised_cents: 21_600, expected_cents: 0 })
  expect(await checkBooks(pool)).toEqual([])
})

test('a check of more is the restaurant’s share to the last cent', async () => {
  expect(await receive(22_500, 'gave-more', 'They rounded up')).toEqual({
    kind: 'confirmed',
    left: 0,
  })
  expect((await findCheck(night.id))?.differences).toEqual([
    '$5.00 more than reckoned: They rounded up',
  ])
  expect(await totalsOf(night.team)).toMatchObject({ raised_cents: 22_500, expected_cents: 0 })
  expect(await checkBooks(pool)).toEqual([])
})

test.each([
  [21_600, 'will-not-come'],
  [22_500, 'gave-more'],
] as const)('a match of %i that was wrong gives back what was reckoned', async (amount, rest) => {
  await receive(amount, rest, 'A slip')
  const match = await db
    .selectFrom('remittance_match')
    .select('public_id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await undoMatch({ matchPublicId: match.public_id, reason: 'Wrong one', by: treasurer })
  expect(await totalsOf(night.team)).toMatchObject({ raised_cents: 0, expected_cents: 22_000 })
  expect(await findCheck(night.id)).toMatchObject({ promised: 22_000, differences: [] })
  expect(await checkBooks(pool)).toEqual([])
})

test('a check is found by the restaurant’s name and by the night’s', async () => {
  for (const words of ['copper pot d', 'dinner at the copper'])
    expect(
      (await findMatches(treasurer.id, { amount: null, words })).named.map(({ id }) => id),
    ).toContain(contributionPublicId)
})

test('two who match at once the check that was parked give up $4 once', async () => {
  const incoming = anIncoming({ amount: cents(21_600) })
  await parkMoney({ incoming, by: treasurer })
  const match = async () =>
    await matchRemittance({
      contributionPublicId,
      remittancePublicId: incoming.key,
      rest: 'will-not-come',
      why: 'The card fee',
      by: treasurer,
    })
  const kinds = (await Promise.all([match(), match(), match()])).map(({ kind }) => kind)
  expect(kinds.toSorted()).toEqual(['confirmed', 'nothing-expected', 'nothing-expected'])
  expect((await findCheck(night.id))?.differences).toHaveLength(1)
  expect(await checkBooks(pool)).toEqual([])
})

async function receive(amount: number, rest: 'will-not-come' | 'gave-more', why?: string) {
  return await receiveContribution({
    contributionPublicId,
    incoming: anIncoming({ amount: cents(amount) }),
    rest,
    why: why ?? null,
    by: treasurer,
  })
}

/** Whoever was written to about receipts of this night's money. */
async function lettersOfReceipts() {
  const ids = (await receiptsOfNight()).map(({ public_id: id }) => id)
  return await db
    .selectFrom('message')
    .select(['to_address', 'kind'])
    .where('subject_id', 'in', ids)
    .execute()
}

async function receiptsOfNight() {
  return await db
    .selectFrom('receipt as r')
    .innerJoin('remittance_match as m', 'm.id', 'r.match_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select(['r.public_id', 'r.donor_name'])
    .where('c.event_id', '=', night.id)
    .execute()
}

async function came() {
  return await db
    .selectFrom('remittance_match as m')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select('m.id')
    .where('c.public_id', '=', contributionPublicId)
    .execute()
}
