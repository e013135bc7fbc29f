import { beforeEach, expect, test } from 'vitest'
import { confirmGoods } from '#app/contributions/goods/decide-goods.server.ts'
import { logGoods } from '#app/contributions/goods/log-goods.server.ts'
import type { Hand } from '#app/contributions/hand.ts'
import {
  aGiftByHand,
  aHand,
  aKey,
  anIncoming,
  logged,
  received,
} from '#app/contributions/testing/money-by-hand.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findReceipt } from './receipt.server.ts'
import { makeReceiptPaper } from './receipt-paper.server.ts'

let team: ATeam
let captain: Hand
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam({ name: 'The Overdue Club' })
  captain = await aHand()
  treasurer = await aHand('Ruth the treasurer')
})

test('a gift’s receipt is read back from its PDF: organization, EIN, day, amount, nothing in return (C1)', async () => {
  await aPaidGift({ team, amount_cents: 5_000, donorName: 'Ida Novak' })
  const { words, pages, language, title } = await readBack(await latestReceipt())
  expect({ pages, language }).toEqual({ pages: 1, language: 'en' })
  expect(title).toMatch(/^Receipt \d{4}-000001$/)
  for (const said of [
    'Lakeside Refuge, Inc.',
    'EIN 39-1234567',
    '$50.00',
    'Ida Novak',
    'The Overdue Club',
  ])
    expect(words).toContain(said)
  expect(words).toContain('No goods or services were provided in exchange for this gift.')
})

test('a foursome’s says what was received, its fair value and the most that may be deducted (C3)', async () => {
  await payForFoursome()
  const { words } = await readBack(await latestReceipt())
  for (const said of [
    'Amount paid $500.00',
    'Four places with cart and dinner',
    '$320.00',
    'The most you may deduct $180.00',
    'which we value in good faith at $320.00',
  ])
    expect(words).toContain(said)
})

test('goods are described, with the place, and not valued (C10)', async () => {
  const key = aKey()
  await logGoods({
    key,
    teamSlug: team.slug,
    giverName: 'Rosa Delgado',
    giverEmail: null,
    giverAddress: '4 Elm St',
    description: 'A couch and two lamps',
    givenOn: '2026-11-07',
    place: 'The sale on Elm Street',
    by: captain,
  })
  await confirmGoods({ publicId: key, revision: 1, by: treasurer })
  const { words } = await readBack(await latestReceipt())
  for (const said of [
    'A couch and two lamps',
    'The sale on Elm Street',
    'November 7, 2026',
    'Form 8283',
  ])
    expect(words).toContain(said)
  expect(words).not.toContain('$0')
  expect(words).not.toContain('4 Elm St')
})

test('a void receipt says so, and leads to the one that took its place (C26)', async () => {
  const gift = await aPaidGift({ team, amount_cents: 5_000 })
  const first = await latestReceipt()
  await bookMovements([aRefund(gift, 2_000)])
  const second = await latestReceipt()
  const old = await findReceipt(first)
  expect(old?.voided?.by?.id).toBe(second)
  expect((await findReceipt(second))?.replaces).toBe(old?.number)
  const { words } = await readBack(first)
  expect(words).toContain(
    `This receipt is void. Please do not use it for your taxes. Receipt ${old?.voided?.by?.number} takes its place.`,
  )
  expect(words).not.toContain('Please keep this receipt')
})

test('a receipt that nothing took the place of is void all the same', async () => {
  const foursome = await payForFoursome()
  const receipt = await latestReceipt()
  const { public_id: match } = await db
    .selectFrom('remittance_match as m')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select('m.public_id')
    .where('c.public_id', '=', foursome)
    .executeTakeFirstOrThrow()
  await undoMatch({ matchPublicId: match, reason: 'Walter’s bank said no', by: treasurer })
  expect(await findReceipt(receipt)).toMatchObject({ voided: { by: null } })
  const { words } = await readBack(receipt)
  expect(words).toContain('This receipt is void.')
  expect(words).not.toContain('Walter’s bank')
})

test('a receipt speaks the reader’s language, and of an id that is not there nothing', async () => {
  await payForFoursome()
  const receipt = await latestReceipt()
  const { words, language } = await inLanguage('es', () => readBack(receipt))
  expect(language).toBe('es')
  expect(words).toContain('Lo más que puedes deducir $180.00')
  expect(await makeReceiptPaper('0'.repeat(32))).toBeUndefined()
})

async function payForFoursome(): Promise<string> {
  const foursome = await logged(
    aGiftByHand(team, captain, {
      kind: 'ticket',
      amount: cents(50_000),
      fairValue: cents(32_000),
      benefit: 'Four places with cart and dinner',
    }),
  )
  await received(foursome, treasurer, anIncoming({ amount: cents(50_000) }))
  return foursome
}

async function latestReceipt(): Promise<string> {
  const { public_id: id } = await db
    .selectFrom('receipt')
    .select('public_id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

async function readBack(receipt: string) {
  const made = await makeReceiptPaper(receipt)
  if (!made || made === 'busy') throw new Error('not drawn')
  return await readPaper(made.bytes)
}
