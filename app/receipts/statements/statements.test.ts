import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import {
  makePrintedLetters,
  makeStatementPaper,
  makeStatementPreview,
} from './statement-paper.server.ts'
import { amountsSent, sendAll, statementsOf } from './testing/runs.ts'

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

describe('a statement of a year', () => {
  test('lists each payment by itself with what was received, and goods without a value in their own part (C2, C10, C24)', async () => {
    await aYearOf('ida@example.org')
    await sendAll(treasurer)
    const [statement] = await statementsOf('ida@example.org')
    const made = await makeStatementPaper(statement?.public_id ?? '')
    if (!made || made === 'busy') throw new Error('not drawn')
    const { words, title, pages } = await readPaper(made.bytes)
    expect({ title, pages }).toEqual({ title: 'Your gifts in 2026', pages: 1 })
    for (const said of [
      'Lakeside Refuge, Inc.',
      'EIN 39-1234567',
      'Mar 4, 2026 Gift 2026-0',
      '$50.00 $0.00 $50.00',
      'Ticket: Four places with cart and dinner',
      '$500.00 $320.00 $180.00',
      'Total $550.00 $320.00 $230.00',
      'A couch and two lamps',
      'The sale on Elm Street',
      'We do not put a value on goods',
    ])
      expect(words).toContain(said)
    expect(words).not.toContain('ida@example.org')
  })

  test('C25: 31 December 23:59 Central is of this year, a minute later of the next', async () => {
    const donorEmail = 'late@example.org'
    await aPaidGift({
      team,
      donorEmail,
      amount_cents: 1_100,
      paidAt: new Date('2026-01-01T05:59:00Z'),
    })
    await aPaidGift({
      team,
      donorEmail,
      amount_cents: 2_200,
      paidAt: new Date('2026-01-01T06:00:00Z'),
    })
    expect(await amountsSent(treasurer, 2025, donorEmail)).toEqual([1_100])
    expect(await amountsSent(treasurer, 2026, donorEmail)).toEqual([2_200])
  })

  test('C26: what went back is taken off, and a gift that went back whole is left out', async () => {
    const donorEmail = 'back@example.org'
    const part = await aPaidGift({ team, donorEmail, amount_cents: 5_000 })
    const whole = await aPaidGift({ team, donorEmail, amount_cents: 7_000 })
    await bookMovements([aRefund(part, 2_000), aRefund(whole, 7_000)])
    expect(await amountsSent(treasurer, 2026, donorEmail)).toEqual([3_000])
  })

  test('what is sent to all adds up to all valid receipts that somebody with an email has', async () => {
    await aYearOf('one@example.org', 2024)
    await aYearOf('two@example.org', 2024)
    await sendAll(treasurer, 2024)
    const letters = await db
      .selectFrom('message')
      .select('content')
      .where('kind', '=', 'year-statement')
      .where('to_address', 'in', ['one@example.org', 'two@example.org'])
      .execute()
    const sent = letters.reduce(
      (sum, { content }) => sum + Number(Reflect.get(Object(content), 'amountCents')),
      0,
    )
    const { total } = await db
      .selectFrom('receipt')
      .select(({ fn }) => fn.sum('amount_cents').as('total'))
      .where('year', '=', 2024)
      .where('voided_at', 'is', null)
      .executeTakeFirstOrThrow()
    expect(sent).toBe(Number(total))
    expect(sent).toBe(110_000)
  })

  test('somebody without an email is in the file to print, with the address for the envelope, and is not written to', async () => {
    const check = await logged(
      aGiftByHand(team, captain, {
        kind: 'sponsorship',
        giverName: 'Lee’s Hardware',
        giverAddress: '8 Oak St\nMilwaukee, WI 53202',
      }),
    )
    await received(check, treasurer, anIncoming({ receivedOn: '2023-11-05' }))
    await sendAll(treasurer, 2023)
    expect(
      await db.selectFrom('year_statement').select('id').where('year', '=', 2023).execute(),
    ).toEqual([])
    const made = await makePrintedLetters(2023, 0)
    if (!made || made === 'busy') throw new Error('not drawn')
    const { words } = await readPaper(made.bytes)
    for (const said of ['Lee’s Hardware', '8 Oak St', 'Sponsorship', '$50.00'])
      expect(words).toContain(said)
    expect(await makePrintedLetters(2023, 1)).toBeUndefined()
  })

  test('a preview is what would be sent, and sends nothing', async () => {
    await aYearOf('preview@example.org')
    const made = await makeStatementPreview(2026, 'preview@example.org')
    if (!made || made === 'busy') throw new Error('not drawn')
    expect((await readPaper(made.bytes)).words).toContain('Total $550.00')
    expect(await makeStatementPreview(2026, 'nobody@example.org')).toBeUndefined()
    expect(await statementsOf('preview@example.org')).toEqual([])
  })
})

/** A gift by card, a foursome by check, and a couch. */
async function aYearOf(email: string, year = 2026): Promise<void> {
  await aPaidGift({
    team,
    donorEmail: email,
    donorName: 'Ida Novak',
    amount_cents: 5_000,
    paidAt: new Date(`${year}-03-04T18:00:00Z`),
  })
  const foursome = await logged(
    aGiftByHand(team, captain, {
      kind: 'ticket',
      amount: cents(50_000),
      fairValue: cents(32_000),
      benefit: 'Four places with cart and dinner',
      giverEmail: email,
    }),
  )
  await received(
    foursome,
    treasurer,
    anIncoming({ amount: cents(50_000), receivedOn: `${year}-11-05` }),
  )
  const key = aKey()
  await logGoods({
    key,
    teamSlug: team.slug,
    giverName: 'Ida Novak',
    giverEmail: email,
    giverAddress: null,
    description: 'A couch and two lamps',
    givenOn: `${year}-11-07`,
    place: 'The sale on Elm Street',
    by: captain,
  })
  await confirmGoods({ publicId: key, revision: 1, by: treasurer })
}
