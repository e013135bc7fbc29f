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
import { anOrganization, aPaidGift, aRefund, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findStatementsDesk } from '#app/staff/statements/statements-desk.server.ts'
import { aHouse } from '#app/mail/testing/letters.ts'
import { yearStatement } from '#app/mail/messages/year-statement.ts'
import { sendStatementsJob } from './send-statements.server.ts'
import { startStatements } from './start-statements.server.ts'
import { findDonorStatement, findSentStatement } from './statement.server.ts'
import {
  makePrintedLetters,
  makeStatementPaper,
  makeStatementPreview,
} from './statement-paper.server.ts'

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
    await sendAll()
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
    expect(await amountsSent(2025, donorEmail)).toEqual([1_100])
    expect(await amountsSent(2026, donorEmail)).toEqual([2_200])
  })

  test('C26: what went back is taken off, and a gift that went back whole is left out', async () => {
    const donorEmail = 'back@example.org'
    const part = await aPaidGift({ team, donorEmail, amount_cents: 5_000 })
    const whole = await aPaidGift({ team, donorEmail, amount_cents: 7_000 })
    await bookMovements([aRefund(part, 2_000), aRefund(whole, 7_000)])
    expect(await amountsSent(2026, donorEmail)).toEqual([3_000])
  })

  test('what is sent to all adds up to all valid receipts that somebody with an email has', async () => {
    await aYearOf('one@example.org', 2024)
    await aYearOf('two@example.org', 2024)
    await sendAll(2024)
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
    await sendAll(2023)
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

describe('sending to all', () => {
  test('two presses at once send once', async () => {
    await aPaidGift({ team, donorEmail: 'ann@example.org' })
    const outcomes = await Promise.all([start(), start()])
    expect(outcomes.toSorted()).toEqual(['running', 'started'])
    await work()
    expect(await lettersTo('ann@example.org')).toBe(1)
  })

  test('who was told is not told again, until something of the year changes', async () => {
    const gift = await aPaidGift({ team, donorEmail: 'again@example.org', amount_cents: 5_000 })
    await sendAll()
    await sendAll()
    expect(await lettersTo('again@example.org')).toBe(1)
    await bookMovements([aRefund(gift, 2_000)])
    const [first] = await statementsOf('again@example.org')
    expect((await findSentStatement(first?.public_id ?? ''))?.outdated).toEqual({ newer: null })
    await sendAll()
    expect(await lettersTo('again@example.org')).toBe(2)
    const [, second] = await statementsOf('again@example.org')
    expect(second?.version).toBe(2)
    const old = await findSentStatement(first?.public_id ?? '')
    expect(old?.outdated).toEqual({ newer: second?.public_id })
    expect(old?.statement.totals.amount).toBe(5_000)
  })

  test('of whom all went back the letter is replaced by one that says so, once', async () => {
    const donorEmail = 'all-back@example.org'
    const paidAt = new Date('2022-05-04T18:00:00Z')
    const gift = await aPaidGift({ team, donorEmail, donorName: 'Ida Novak', paidAt })
    await sendAll(2022)
    const clock = 'America/Chicago'
    expect((await findStatementsDesk('2022', clock)).changedCount).toBe(0)
    await bookMovements([aRefund(gift, 5_000)])
    expect(await findStatementsDesk('2022', clock)).toMatchObject({
      changedCount: 1,
      changed: [{ email: donorEmail, told: 5_000, now: 0 }],
    })

    await sendAll(2022)
    await sendAll(2022)
    expect(await lettersTo(donorEmail)).toBe(2)
    expect((await findStatementsDesk('2022', clock)).changedCount).toBe(0)
    const [first, second] = await statementsOf(donorEmail)
    const corrected = await findSentStatement(second?.public_id ?? '')
    expect(corrected).toMatchObject({ outdated: null, replaces: expect.stringMatching(/^20/) })
    expect(corrected?.statement.payments).toEqual([])
    expect((await findSentStatement(first?.public_id ?? ''))?.outdated).toEqual({
      newer: second?.public_id,
    })
    const made = await makeStatementPaper(second?.public_id ?? '')
    if (!made || made === 'busy') throw new Error('not drawn')
    const { words } = await readPaper(made.bytes)
    expect(words).toContain('It takes the place of the statement of')
    expect(words).toContain('All that you gave in this year went back to you')

    const letters = await db
      .selectFrom('message')
      .select('content')
      .where('kind', '=', 'year-statement')
      .where('to_address', '=', donorEmail)
      .orderBy('id')
      .execute()
    const [before, after] = letters.map(({ content }) => yearStatement.compose(content, aHouse))
    expect(before?.subject).toMatch(/^Your gifts to/)
    expect(after?.subject).toMatch(/^Corrected: your gifts to/)
    expect(JSON.stringify(after?.blocks)).toContain('takes the place of the one dated')
    expect(JSON.stringify(after?.blocks)).toContain('nothing left of it to deduct')
  })

  test('F2: a crash in the middle goes on where it was: every donor has one letter', async () => {
    const donors = Array.from({ length: 7 }, (_, n) => `000-${n}@example.org`)
    for (const donorEmail of donors) await aPaidGift({ team, donorEmail })
    await start()
    const runId = await lastRun()
    await sendStatementsJob({ runId }, 3)
    expect(await sentTo(donors)).toEqual([1, 1, 1, 0, 0, 0, 0])
    // The worker dies before it can say that the batch went well, so that the batch is begun again, and twice at that.
    await Promise.all([sendStatementsJob({ runId }, 3), sendStatementsJob({ runId }, 3)])
    for (let more = true; more; more = await isRunning(runId)) await sendStatementsJob({ runId }, 3)
    expect(await sentTo(donors)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  test('a donor of two addresses has one statement, at the one that staff keep', async () => {
    await aPaidGift({ team, donorEmail: 'new@example.org', amount_cents: 1_000 })
    await aPaidGift({ team, donorEmail: 'old@example.org', amount_cents: 2_000 })
    await db
      .insertInto('donor_alias')
      .values({
        email: 'old@example.org',
        kept_email: 'new@example.org',
        merged_by: treasurer.id,
        reason: 'She told us',
      })
      .execute()
    expect(await amountsSent(2026, 'new@example.org')).toEqual([1_000, 2_000])
    expect(await sentTo(['new@example.org', 'old@example.org'])).toEqual([1, 0])
    expect((await findDonorStatement(2026, 'old@example.org'))?.totals.amount).toBe(3_000)
  })

  test('a year without a gift sends nothing', async () => {
    expect(await startStatements(1999, { id: treasurer.id, label: 'Ruth' })).toBe('nothing-given')
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

async function start(year = 2026) {
  return await startStatements(year, { id: treasurer.id, label: 'Ruth' })
}

async function lastRun(): Promise<number> {
  const { id } = await db
    .selectFrom('statement_run')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

async function isRunning(runId: number): Promise<boolean> {
  const { finished_at: finishedAt } = await db
    .selectFrom('statement_run')
    .select('finished_at')
    .where('id', '=', runId)
    .executeTakeFirstOrThrow()
  return finishedAt === null
}

async function work(): Promise<void> {
  await sendStatementsJob({ runId: await lastRun() })
}

async function sendAll(year = 2026): Promise<void> {
  expect(await start(year)).toBe('started')
  await work()
}

async function statementsOf(email: string) {
  return await db
    .selectFrom('year_statement')
    .select(['public_id', 'version'])
    .where('email', '=', email)
    .orderBy('version')
    .execute()
}

async function amountsSent(year: number, email: string): Promise<number[]> {
  await sendAll(year)
  const row = await db
    .selectFrom('year_statement')
    .select('public_id')
    .where('email', '=', email)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  const sent = await findSentStatement(row.public_id)
  return sent?.statement.payments.map(({ amount }) => amount) ?? []
}

async function lettersTo(email: string): Promise<number> {
  const { n } = await db
    .selectFrom('message')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('kind', '=', 'year-statement')
    .where('to_address', '=', email)
    .executeTakeFirstOrThrow()
  return n
}

async function sentTo(emails: readonly string[]): Promise<number[]> {
  return await Promise.all(emails.map(lettersTo))
}
