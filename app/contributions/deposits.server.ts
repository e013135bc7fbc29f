import { sql } from 'kysely'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { momentOf } from './business-day.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { journalOfDeposit, journalOfReconciled, tickOf } from './journals-by-hand.ts'
import { countUnticks } from './untick.server.ts'

/**
 * Puts cash and checks in hand onto the open deposit slip, opening one if there is none.
 * @returns how many went on; what is on a slip already, taken back or in the bank stays where it is.
 */
export async function addToSlip(wish: {
  readonly remittancePublicIds: readonly string[]
  readonly by: Hand
}): Promise<number> {
  return await inTransaction(async (trx) => {
    const money = await lockMoney(trx, wish.remittancePublicIds)
    const slip = (await lockOpenSlip(trx)) ?? (await openSlip(trx, wish.by))
    const { numUpdatedRows } = await trx
      .updateTable('remittance')
      .set({ deposit_id: slip.id })
      .where('id', 'in', [...money, 0])
      .where('deposit_id', 'is', null)
      .where('reversed_at', 'is', null)
      .executeTakeFirst()
    return Number(numUpdatedRows)
  })
}

/** Takes money off the open slip again. */
export async function takeOffSlip(wish: {
  readonly remittancePublicId: string
}): Promise<'taken-off' | 'not-on-the-slip'> {
  return await inTransaction(async (trx) => {
    const money = await lockMoney(trx, [wish.remittancePublicId])
    const slip = await lockOpenSlip(trx)
    if (!slip) return 'not-on-the-slip'
    const { numUpdatedRows } = await trx
      .updateTable('remittance')
      .set({ deposit_id: null })
      .where('id', 'in', [...money, 0])
      .where('deposit_id', '=', slip.id)
      .executeTakeFirst()
    return numUpdatedRows > 0 ? 'taken-off' : 'not-on-the-slip'
  })
}

export type DepositedSlip =
  | { kind: 'deposited' }
  | { kind: 'empty' }
  /** Somebody added to it or took from it since the page was read; it says the total that is there now. */
  | { kind: 'another-total'; total: Cents }
  /** Somebody else marked it a moment ago. */
  | { kind: 'deposited-before' }
  | { kind: 'not-found' }

/**
 * The slip went to the bank. `total` is what whoever took it there read on it, so that nobody deposits what they did not see.
 */
export async function depositSlip(wish: {
  readonly depositPublicId: string
  readonly total: Cents
  readonly slipNumber: string | null
  readonly depositedOn: string
  readonly by: Hand
}): Promise<DepositedSlip> {
  return await inTransaction(async (trx) => {
    const slip = await lockDeposit(trx, wish.depositPublicId)
    if (!slip) return { kind: 'not-found' }
    if (slip.status !== 'open') return { kind: 'deposited-before' }
    const total = await totalOf(trx, slip.id)
    if (total === 0) return { kind: 'empty' }
    if (total !== wish.total) return { kind: 'another-total', total }
    await trx
      .updateTable('deposit')
      .set({
        status: 'deposited',
        total_cents: total,
        slip_number: wish.slipNumber,
        deposited_on: wish.depositedOn,
        deposited_by: wish.by.id,
      })
      .where('id', '=', slip.id)
      .execute()
    const booked = { actor: bookName(wish.by), at: await momentOf(trx, wish.depositedOn) }
    await postJournals(trx, slip.currency, [journalOfDeposit(slip.public_id, total, booked)])
    await recordChange(trx, {
      actor: wish.by,
      action: 'deposit-money',
      subjectKind: 'deposit',
      subjectId: slip.public_id,
      detail: { total: formatMoneyExactly(total, slip.currency) },
    })
    return { kind: 'deposited' }
  })
}

export type ReconciledDeposit =
  | { kind: 'reconciled' }
  | { kind: 'reconciled-before' }
  /** The statement says another sum, and nobody said why. */
  | { kind: 'differs'; total: Cents }
  | { kind: 'not-deposited' }
  | { kind: 'not-found' }

/** The deposit was found on the bank's statement, with the sum that stands there. */
export async function reconcileDeposit(wish: {
  readonly depositPublicId: string
  readonly onStatement: Cents
  readonly statementOn: string
  /** Why the bank counted otherwise; needed when it did. */
  readonly differenceReason: string | null
  readonly by: Hand
}): Promise<ReconciledDeposit> {
  return await inTransaction(async (trx) => {
    const deposit = await lockDeposit(trx, wish.depositPublicId)
    if (!deposit) return { kind: 'not-found' }
    if (deposit.status === 'reconciled') return { kind: 'reconciled-before' }
    if (deposit.status !== 'deposited' || deposit.total_cents === null)
      return { kind: 'not-deposited' }
    const total = cents(deposit.total_cents)
    if (total !== wish.onStatement && !wish.differenceReason) return { kind: 'differs', total }
    await trx
      .updateTable('deposit')
      .set({
        status: 'reconciled',
        statement_on: wish.statementOn,
        statement_cents: wish.onStatement,
        difference_reason: total === wish.onStatement ? null : wish.differenceReason,
        reconciled_by: wish.by.id,
        reconciled_at: sql`now()`,
      })
      .where('id', '=', deposit.id)
      .execute()
    const booked = { actor: bookName(wish.by), at: await momentOf(trx, wish.statementOn) }
    const sums = { total, onStatement: wish.onStatement }
    const tick = tickOf(deposit.public_id, await countUnticks(trx, deposit.id))
    await postJournals(trx, deposit.currency, [journalOfReconciled(tick, sums, booked)])
    await recordChange(trx, {
      actor: wish.by,
      action: 'reconcile-deposit',
      subjectKind: 'deposit',
      subjectId: deposit.public_id,
      detail: {
        total: formatMoneyExactly(total, deposit.currency),
        onStatement: formatMoneyExactly(wish.onStatement, deposit.currency),
        ...(total !== wish.onStatement && { why: wish.differenceReason }),
      },
    })
    return { kind: 'reconciled' }
  })
}

/** Before the slip, and in the order of their ids, as whoever takes money back does (F11). */
async function lockMoney(trx: Trx, publicIds: readonly string[]): Promise<number[]> {
  const rows = await trx
    .selectFrom('remittance')
    .select('id')
    .where('public_id', 'in', [...publicIds, ''])
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

async function lockOpenSlip(trx: Trx) {
  return await trx
    .selectFrom('deposit')
    .selectAll()
    .where('kind', '=', 'slip')
    .where('status', '=', 'open')
    .forUpdate()
    .executeTakeFirst()
}

/** Of two who open one at once the second waits, and is given the first one's. */
async function openSlip(trx: Trx, by: Hand) {
  const { currency } = await trx
    .selectFrom('organization')
    .select('currency')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('deposit')
    .values({ kind: 'slip', currency, opened_by: by.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const slip = await lockOpenSlip(trx)
  if (!slip) throw new Error('no deposit slip is open')
  return slip
}

async function lockDeposit(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('deposit')
    .selectAll()
    .where('public_id', '=', publicId)
    .forUpdate()
    .executeTakeFirst()
}

async function totalOf(trx: Trx, depositId: number): Promise<Cents> {
  const { total } = await trx
    .selectFrom('remittance')
    .select(sql<number>`coalesce(sum(amount_cents), 0)::bigint`.as('total'))
    .where('deposit_id', '=', depositId)
    .executeTakeFirstOrThrow()
  return cents(total)
}
