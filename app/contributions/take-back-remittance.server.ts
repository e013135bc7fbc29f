import { sql } from 'kysely'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { readJournal } from '#app/ledger/read-journal.server.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { momentOf } from './business-day.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { journalOfReturnedItem, journalOfReversal } from './journals-by-hand.ts'
import { lockContributions } from './lock-contribution.server.ts'
import { lockRemittance } from './lock-remittance.server.ts'
import type { LockedRemittance } from './lock-remittance.server.ts'
import { findHindrance, reverseMatch } from './undo-match.server.ts'
import type { UndoneMatch } from './undo-match.server.ts'

export type TakenBack =
  | 'taken-back'
  /** It was, by somebody else or a moment ago. */
  | 'taken-back-before'
  /** It went to the bank: only the bank can send it back. */
  | 'at-the-bank'
  /** It never went to the bank. */
  | 'not-at-the-bank'
  | Exclude<UndoneMatch, 'undone' | 'undone-before'>

interface Wish {
  readonly remittancePublicId: string
  readonly reason: string
  readonly by: Hand
}

/** Money that was typed by mistake is taken out of the book again; what it was matched to is expected once more. */
export async function takeBackRemittance(wish: Wish): Promise<TakenBack> {
  return await inTransaction(async (trx) => {
    const remittance = await lockWithItsContributions(trx, wish)
    if (!remittance) return 'not-found'
    if (remittance.reversed) return 'taken-back-before'
    const deposit = await findDeposit(trx, remittance.depositId)
    const own = remittance.means === 'transfer' && deposit?.status === 'deposited'
    if (deposit && deposit.status !== 'open' && !own) return 'at-the-bank'
    const undone = await undoMatches(trx, remittance, wish)
    if (undone !== 'undone') return undone
    const booked = await readJournal(trx, {
      source: 'remittance',
      sourceId: remittance.publicId,
      kind: 'remittance',
    })
    const at = { actor: bookName(wish.by), at: now() }
    await postJournals(trx, remittance.currency, [
      journalOfReversal(booked.journal, booked.id, 'remittance_reversal', at),
    ])
    await markReversed(trx, remittance, wish, own ? 'keeps-its-deposit' : 'leaves-its-deposit')
    if (deposit && own)
      await trx
        .updateTable('deposit')
        .set({ status: 'void' })
        .where('id', '=', deposit.id)
        .execute()
    await record(trx, remittance, wish, 'take-back-money')
    return 'taken-back'
  })
}

/**
 * The bank sent a deposited check back: the bank's balance falls by it, its gift or promise is not paid, its receipt is void.
 * @param wish.returnedOn the day of it, of the organization's calendar.
 */
export async function noteReturnedItem(
  wish: Wish & { readonly returnedOn: string },
): Promise<TakenBack> {
  return await inTransaction(async (trx) => {
    const remittance = await lockWithItsContributions(trx, wish)
    if (!remittance) return 'not-found'
    if (remittance.reversed) return 'taken-back-before'
    const deposit = await findDeposit(trx, remittance.depositId)
    if (!deposit || deposit.status === 'open') return 'not-at-the-bank'
    const undone = await undoMatches(trx, remittance, wish)
    if (undone !== 'undone') return undone
    const at = { actor: bookName(wish.by), at: await momentOf(trx, wish.returnedOn) }
    await postJournals(trx, remittance.currency, [
      journalOfReturnedItem(remittance.publicId, remittance.amount, at),
    ])
    await markReversed(trx, remittance, wish, 'keeps-its-deposit')
    await trx
      .updateTable('remittance')
      .set({ returned: true })
      .where('id', '=', remittance.id)
      .execute()
    await record(trx, remittance, wish, 'note-returned-item')
    return 'taken-back'
  })
}

async function lockWithItsContributions(
  trx: Trx,
  { remittancePublicId }: Wish,
): Promise<LockedRemittance | undefined> {
  const matched = await trx
    .selectFrom('remittance_match as m')
    .innerJoin('remittance as r', 'r.id', 'm.remittance_id')
    .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
    .select('c.public_id')
    .where('r.public_id', '=', remittancePublicId)
    .execute()
  await lockContributions(
    trx,
    matched.map(({ public_id }) => public_id),
  )
  return await lockRemittance(trx, remittancePublicId)
}

async function findDeposit(trx: Trx, depositId: number | null) {
  if (depositId === null) return undefined
  return await trx
    .selectFrom('deposit')
    .select(['id', 'status'])
    .where('id', '=', depositId)
    .forUpdate()
    .executeTakeFirst()
}

/** All of them or, where one cannot be, none. */
async function undoMatches(
  trx: Trx,
  remittance: LockedRemittance,
  { reason, by }: Wish,
): Promise<Exclude<UndoneMatch, 'undone-before'>> {
  const matches = await trx
    .selectFrom('remittance_match')
    .select(['public_id', 'gift_id', 'contribution_id'])
    .where('remittance_id', '=', remittance.id)
    .where('undone_at', 'is', null)
    .orderBy('id')
    .execute()
  for (const match of matches) {
    const hindrance = await findHindrance(trx, match)
    if (hindrance) return hindrance
  }
  for (const { public_id: matchPublicId } of matches)
    await reverseMatch(trx, { matchPublicId, reason, by })
  return 'undone'
}

async function markReversed(
  trx: Trx,
  remittance: LockedRemittance,
  { reason, by }: Wish,
  deposit: 'keeps-its-deposit' | 'leaves-its-deposit',
): Promise<void> {
  await trx
    .updateTable('remittance')
    .set({
      reversed_at: sql`now()`,
      reversed_by: by.id,
      reversed_why: reason,
      ...(deposit === 'leaves-its-deposit' && { deposit_id: null }),
    })
    .where('id', '=', remittance.id)
    .execute()
}

async function record(
  trx: Trx,
  remittance: LockedRemittance,
  { reason, by }: Wish,
  action: 'take-back-money' | 'note-returned-item',
): Promise<void> {
  await recordChange(trx, {
    actor: by,
    action,
    subjectKind: 'remittance',
    subjectId: remittance.publicId,
    detail: { amount: formatMoneyExactly(remittance.amount, remittance.currency), reason },
  })
}
