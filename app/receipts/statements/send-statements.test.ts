import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Hand } from '#app/contributions/hand.ts'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { readPaper } from '#app/ui/print/testing/read-print.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { findStatementsDesk } from '#app/staff/statements/statements-desk.server.ts'
import { aHouse } from '#app/mail/testing/letters.ts'
import { yearStatement } from '#app/mail/messages/year-statement.ts'
import { sendStatementsJob } from './send-statements.server.ts'
import { startStatements } from './start-statements.server.ts'
import { findDonorStatement, findSentStatement } from './statement.server.ts'
import { makeStatementPaper } from './statement-paper.server.ts'
import {
  amountsSent,
  isRunning,
  lastRun,
  lettersTo,
  sendAll,
  start,
  statementsOf,
  work,
} from './testing/runs.ts'

let team: ATeam
let treasurer: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  treasurer = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

describe('sending to all', () => {
  test('two presses at once send once', async () => {
    await aPaidGift({ team, donorEmail: 'ann@example.org' })
    const outcomes = await Promise.all([start(treasurer), start(treasurer)])
    expect(outcomes.toSorted()).toEqual(['running', 'started'])
    await work()
    expect(await lettersTo('ann@example.org')).toBe(1)
  })

  test('who was told is not told again, until something of the year changes', async () => {
    const gift = await aPaidGift({ team, donorEmail: 'again@example.org', amount_cents: 5_000 })
    await sendAll(treasurer)
    await sendAll(treasurer)
    expect(await lettersTo('again@example.org')).toBe(1)
    await bookMovements([aRefund(gift, 2_000)])
    const [first] = await statementsOf('again@example.org')
    expect((await findSentStatement(first?.public_id ?? ''))?.outdated).toEqual({ newer: null })
    await sendAll(treasurer)
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
    await sendAll(treasurer, 2022)
    const clock = 'America/Chicago'
    expect((await findStatementsDesk('2022', clock)).changedCount).toBe(0)
    await bookMovements([aRefund(gift, 5_000)])
    expect(await findStatementsDesk('2022', clock)).toMatchObject({
      changedCount: 1,
      changed: [{ email: donorEmail, told: 5_000, now: 0 }],
    })

    await sendAll(treasurer, 2022)
    await sendAll(treasurer, 2022)
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
    await start(treasurer)
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
    expect(await amountsSent(treasurer, 2026, 'new@example.org')).toEqual([1_000, 2_000])
    expect(await sentTo(['new@example.org', 'old@example.org'])).toEqual([1, 0])
    expect((await findDonorStatement(2026, 'old@example.org'))?.totals.amount).toBe(3_000)
  })

  test('a year without a gift sends nothing', async () => {
    expect(await startStatements(1999, { id: treasurer.id, label: 'Ruth' })).toBe('nothing-given')
  })
})

async function sentTo(emails: readonly string[]): Promise<number[]> {
  return await Promise.all(emails.map(lettersTo))
}
