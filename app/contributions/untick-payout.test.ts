import { afterEach, beforeEach, expect, test } from 'vitest'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { Hand } from './hand.ts'
import { aHand } from './testing/money-by-hand.ts'
import { untickPayout } from './untick.server.ts'
import { bankBalances } from './testing/bank-balances.ts'

let team: ATeam
let ruth: Hand

beforeEach(async () => {
  await anOrganization()
  team = await aTeam()
  ruth = await aHand('Ruth the treasurer')
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('a payout that was ticked off by mistake waits to be ticked off again, and no journal moves', async () => {
  const payoutId = await aTickedPayout()
  const before = await bankBalances()
  const wish = { payoutId, currency: 'usd', reason: 'The wrong line', by: ruth }
  const outcomes = await Promise.all([untickPayout(wish), untickPayout(wish)])
  expect(outcomes.toSorted()).toEqual(['not-ticked', 'unticked'])
  expect(await bankBalances()).toEqual(before)
  const payout = await db
    .selectFrom('payout')
    .select(['statement_on', 'reconciled_by', 'reconciled_at'])
    .where('stripe_payout_id', '=', payoutId)
    .executeTakeFirstOrThrow()
  expect(payout).toEqual({ statement_on: null, reconciled_by: null, reconciled_at: null })
  const [latest] = await findAuditTrail({ subject: { kind: 'payout', id: payoutId } })
  expect(latest).toMatchObject({ action: 'untick-payout', detail: { reason: 'The wrong line' } })
  expect(await untickPayout({ ...wish, payoutId: 'po_none' })).toBe('not-found')
})

test('so does one by which Stripe took money from the bank', async () => {
  const payoutId = await aTickedPayout(-1_250)
  const wish = { payoutId, currency: 'usd', reason: 'The wrong line', by: ruth }
  expect(await untickPayout(wish)).toBe('unticked')
  const kept = await db
    .selectFrom('untick')
    .select('statement_cents')
    .where('stripe_payout_id', '=', payoutId)
    .execute()
  expect(kept).toEqual([{ statement_cents: -1_250 }])
})

async function aTickedPayout(amount = 5_000): Promise<string> {
  const { stripe_payout_id: id } = await db
    .insertInto('payout')
    .values({
      stripe_payout_id: `po_${team.id}`,
      amount_cents: amount,
      status: 'pending',
      automatic: true,
      arrives_on: new Date(),
      statement_on: '2026-11-09',
      reconciled_by: ruth.id,
      reconciled_at: new Date(),
    })
    .returning('stripe_payout_id')
    .executeTakeFirstOrThrow()
  return id
}
