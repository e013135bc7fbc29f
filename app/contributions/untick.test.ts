import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { depositSlip, reconcileDeposit } from './deposits.server.ts'
import type { Hand } from './hand.ts'
import {
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  onTheSlip,
  received,
} from './testing/money-by-hand.ts'
import { untickDeposit } from './untick.server.ts'
import { bankBalances } from './testing/bank-balances.ts'

let team: ATeam
let ruth: Hand
let check: string

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  ruth = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

describe('a deposit that was ticked off by mistake', () => {
  test('is on its way to the bank again by an entry beside the first, and can be ticked off anew', async () => {
    const before = await bankBalances()
    const deposit = await aTickedDeposit(4_900)
    expect(await untickDeposit(wishOf(deposit))).toBe('unticked')
    expect(await stateOf(deposit)).toMatchObject({
      status: 'deposited',
      statement_on: null,
      difference_reason: null,
    })
    const between = await bankBalances()
    expect(between.bank - before.bank).toBe(0)
    expect(between.transit - before.transit).toBe(5_000)
    expect(between.short - before.short).toBe(0)
    expect(await tick(deposit, 5_000)).toBe('reconciled')
    expect((await bankBalances()).bank - before.bank).toBe(5_000)
    expect(await untickDeposit(wishOf(deposit))).toBe('unticked')
    expect(await tick(deposit, 4_000)).toBe('reconciled')
    expect((await bankBalances()).bank - before.bank).toBe(4_000)
    expect(await journalsOf(deposit)).toEqual([
      { kind: 'deposit', source_id: deposit },
      { kind: 'deposit_reconciled', source_id: deposit },
      { kind: 'deposit_unreconciled', source_id: deposit },
      { kind: 'deposit_reconciled', source_id: `${deposit} 2` },
      { kind: 'deposit_unreconciled', source_id: `${deposit} 2` },
      { kind: 'deposit_reconciled', source_id: `${deposit} 3` },
    ])
  })

  test('stands on record with what was said then, who took it back and why', async () => {
    const deposit = await aTickedDeposit(4_900)
    await untickDeposit(wishOf(deposit))
    const kept = await db
      .selectFrom('untick as u')
      .innerJoin('deposit as d', 'd.id', 'u.deposit_id')
      .select(['u.statement_on', 'u.statement_cents', 'u.difference_reason', 'u.reason'])
      .where('d.public_id', '=', deposit)
      .executeTakeFirstOrThrow()
    expect(kept).toEqual({
      statement_on: '2026-11-09',
      statement_cents: 4_900,
      difference_reason: 'A torn bill',
      reason: 'It was another deposit',
    })
    const [latest] = await findAuditTrail({ subject: { kind: 'deposit', id: deposit } })
    expect(latest).toMatchObject({
      action: 'untick-deposit',
      actor: 'Ruth the treasurer',
      detail: { reason: 'It was another deposit', onStatement: '$49.00' },
    })
    await expect(pool.query(`update untick set reason = 'none'`)).rejects.toThrow()
  })

  test('its gifts are in the bank and no longer checked', async () => {
    const deposit = await aTickedDeposit(5_000)
    expect(await stateOfCheck()).toBe('reconciled')
    await untickDeposit(wishOf(deposit))
    expect(await stateOfCheck()).toBe('deposited')
  })

  test('taken back twice at once counts once', async () => {
    const deposit = await aTickedDeposit(5_000)
    const outcomes = await Promise.all([
      untickDeposit(wishOf(deposit)),
      untickDeposit(wishOf(deposit)),
    ])
    expect(outcomes.toSorted()).toEqual(['not-ticked', 'unticked'])
  })

  test('ticked and taken back at once: one after the other, and the book agrees either way', async () => {
    const deposit = await aTickedDeposit(5_000)
    await untickDeposit(wishOf(deposit))
    const [ticked, unticked] = await Promise.all([
      tick(deposit, 5_000),
      untickDeposit(wishOf(deposit)),
    ])
    expect(ticked).toBe('reconciled')
    const { status } = await stateOf(deposit)
    expect([unticked, status]).toEqual(
      unticked === 'unticked' ? ['unticked', 'deposited'] : ['not-ticked', 'reconciled'],
    )
  })

  test('a process that dies in the middle leaves it ticked off, and it can be taken back then', async () => {
    const deposit = await aTickedDeposit(5_000)
    const owner = new pg.Client({ connectionString: env.DATABASE_URL })
    await owner.connect()
    try {
      await owner.query('begin; lock table audit_log in access exclusive mode')
      const dying = untickDeposit(wishOf(deposit)).catch(() => 'died')
      // The deposit is changed and its journal is written by now; only the trail is not.
      await expect
        .poll(
          async () =>
            (
              await owner.query(
                `select pg_terminate_backend(l.pid) from pg_locks l
                  where l.relation = 'audit_log'::regclass and not l.granted`,
              )
            ).rowCount,
          { timeout: 20_000 },
        )
        .toBe(1)
      await owner.query('commit')
      expect(await dying).toBe('died')
    } finally {
      await owner.end()
    }
    expect(await stateOf(deposit)).toMatchObject({ status: 'reconciled' })
    expect(await journalsOf(deposit)).toHaveLength(2)
    expect(await untickDeposit(wishOf(deposit))).toBe('unticked')
  })

  test('what is not ticked off, or not there, stays as it is', async () => {
    const deposit = await aTickedDeposit(5_000)
    await untickDeposit(wishOf(deposit))
    expect(await untickDeposit(wishOf(deposit))).toBe('not-ticked')
    expect(await untickDeposit(wishOf('nothing'))).toBe('not-found')
  })
})

/** A slip with one check of $50 that the bank's statement shows with another sum. */
async function aTickedDeposit(onStatement: number): Promise<string> {
  const captain = await aHand()
  check = await logged(aGiftByHand(team, captain))
  const incoming = anIncoming()
  await received(check, ruth, incoming)
  const deposit = await onTheSlip([incoming.key], ruth)
  await depositSlip({
    depositPublicId: deposit,
    total: cents(5_000),
    slipNumber: '77',
    depositedOn: '2026-11-06',
    by: ruth,
  })
  await tick(deposit, onStatement)
  return deposit
}

async function tick(depositPublicId: string, onStatement: number): Promise<string> {
  const { kind } = await reconcileDeposit({
    depositPublicId,
    onStatement: cents(onStatement),
    statementOn: '2026-11-09',
    differenceReason: 'A torn bill',
    by: ruth,
  })
  return kind
}

function wishOf(depositPublicId: string) {
  return { depositPublicId, reason: 'It was another deposit', by: ruth }
}

async function stateOf(depositPublicId: string) {
  return await db
    .selectFrom('deposit')
    .select(['status', 'statement_on', 'difference_reason'])
    .where('public_id', '=', depositPublicId)
    .executeTakeFirstOrThrow()
}

async function journalsOf(depositPublicId: string) {
  return await db
    .selectFrom('journal')
    .select(['kind', 'source_id'])
    .where('source', '=', 'deposit')
    .where('source_id', 'like', `${depositPublicId}%`)
    .orderBy('id')
    .execute()
}

async function stateOfCheck() {
  const { rows } = await pool.query<{ status: string }>(
    `select d.status from contribution c join remittance_match m on m.contribution_id = c.id
       join remittance r on r.id = m.remittance_id join deposit d on d.id = r.deposit_id where c.public_id = $1`,
    [check],
  )
  return rows[0]?.status
}
