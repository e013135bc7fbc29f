import { sql } from 'kysely'
import { tellOfGifts } from '#app/giving/tell-of-gifts.server.ts'
import { findKnownGift } from '#app/giving/gifts-in-book.server.ts'
import { regrowChallenge } from '#app/ledger/grow-challenges.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { readJournal } from '#app/ledger/read-journal.server.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { movePromise } from './change-contribution.server.ts'
import { endPayingBack } from './end-paying-back.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { journalOfReversal } from './journals-by-hand.ts'
import { lockContributions } from './lock-contribution.server.ts'
import { lockRemittance } from './lock-remittance.server.ts'
import { receiptPayments } from './receipt-payments.server.ts'

export type UndoneMatch =
  | 'undone'
  | 'undone-before'
  /** Some of the gift went back to its donor. */
  | 'gift-went-back'
  /** The gift, or part of it, is another team's by now. */
  | 'gift-was-moved'
  | 'not-found'

/** Puts a wrong match right: the money lies in suspense again, and what was promised is expected again. */
export async function undoMatch(wish: {
  readonly matchPublicId: string
  readonly reason: string
  readonly by: Hand
}): Promise<UndoneMatch> {
  return await inTransaction(async (trx) => {
    const match = await trx
      .selectFrom('remittance_match as m')
      .innerJoin('remittance as r', 'r.id', 'm.remittance_id')
      .innerJoin('contribution as c', 'c.id', 'm.contribution_id')
      .select(['r.public_id as remittance', 'c.public_id as contribution'])
      .where('m.public_id', '=', wish.matchPublicId)
      .executeTakeFirst()
    if (!match) return 'not-found'
    await lockContributions(trx, [match.contribution])
    await lockRemittance(trx, match.remittance)
    const undone = await reverseMatch(trx, wish)
    if (undone === 'undone')
      await recordChange(trx, {
        actor: wish.by,
        action: 'undo-match',
        subjectKind: 'contribution',
        subjectId: match.contribution,
        detail: { reason: wish.reason },
      })
    return undone
  })
}

/** Takes a match back side by side. Contribution and remittance are locked by the caller. */
export async function reverseMatch(
  trx: Trx,
  wish: { readonly matchPublicId: string; readonly reason: string; readonly by: Hand },
): Promise<UndoneMatch> {
  const match = await trx
    .selectFrom('remittance_match')
    .selectAll()
    .where('public_id', '=', wish.matchPublicId)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  if (!match) return 'undone-before'
  const hindrance = await findHindrance(trx, match)
  if (hindrance) return hindrance
  const gift = match.gift_id === null ? undefined : await findKnownGift(trx, match.gift_id)
  await trx
    .updateTable('remittance_match')
    .set({ undone_at: sql`now()`, undone_by: wish.by.id, undone_why: wish.reason })
    .where('id', '=', match.id)
    .execute()
  if (gift)
    await trx
      .updateTable('gift')
      .set({ status: 'void', paid_at: null })
      .where('id', '=', gift.id)
      .execute()
  await trx
    .updateTable('contribution')
    .set((is) => ({
      settled_cents: is('settled_cents', '-', match.amount_cents + match.short_cents),
    }))
    .where('id', '=', match.contribution_id)
    .execute()
  await trx
    .updateTable('remittance')
    .set((is) => ({ matched_cents: is('matched_cents', '-', match.amount_cents) }))
    .where('id', '=', match.remittance_id)
    .execute()
  if (match.cut_cents !== 0) await restorePromise(trx, match, wish.by)
  const booked = await readJournal(trx, {
    source: 'remittance_match',
    sourceId: match.public_id,
    kind: 'match',
  })
  const reversal = journalOfReversal(booked.journal, booked.id, 'match_reversal', {
    actor: bookName(wish.by),
    at: now(),
  })
  const at = reversal.occurredAt
  const regrown = await regrowChallenge(trx, match.contribution_id, at)
  await postJournals(trx, booked.currency, [reversal, ...regrown])
  await receiptPayments(trx, match.contribution_id, 'a payment was taken back')
  if (gift)
    await tellOfGifts(trx, [
      { before: gift, after: { ...gift, paid: false }, movements: [], fee: 0 },
    ])
  else await endPayingBack(trx, match.contribution_id, wish)
  return 'undone'
}

/** What was given up of a promise with the match, or came on top, is so no more. */
async function restorePromise(
  trx: Trx,
  match: { readonly contribution_id: number; readonly cut_cents: number },
  by: Hand,
): Promise<void> {
  const { public_id: publicId } = await trx
    .updateTable('contribution')
    .set((is) => ({ amount_cents: is('amount_cents', '+', match.cut_cents) }))
    .where('id', '=', match.contribution_id)
    .returning('public_id')
    .executeTakeFirstOrThrow()
  const contribution = (await lockContributions(trx, [publicId])).get(publicId)
  if (!contribution) throw new Error('A match is of no promise')
  await movePromise(trx, contribution, match.cut_cents, by)
  await trx
    .updateTable('contribution')
    .set({ revision: contribution.revision + 1 })
    .where('id', '=', match.contribution_id)
    .execute()
}

/** Why a match cannot be taken back; its gift, if it made one, is locked from then on. */
export async function findHindrance(
  trx: Trx,
  match: { readonly gift_id: number | null; readonly contribution_id: number },
): Promise<'gift-went-back' | 'gift-was-moved' | undefined> {
  const { gift_id: giftId, contribution_id: contributionId } = match
  if (giftId === null) return (await isPaidBack(trx, contributionId)) ? 'gift-went-back' : undefined
  const gift = await findKnownGift(trx, giftId)
  if (gift.refunded + gift.lost > 0) return 'gift-went-back'
  return (await isElsewhere(trx, giftId)) ? 'gift-was-moved' : undefined
}

/** Whether a check of ours paid some of it back. */
async function isPaidBack(trx: Trx, contributionId: number): Promise<boolean> {
  const found = await trx
    .selectFrom('refund')
    .select('id')
    .where('contribution_id', '=', contributionId)
    .where('status', '=', 'succeeded')
    .executeTakeFirst()
  return found !== undefined
}

/** It is whole with the team again for which it was logged, or it was never moved. */
async function isElsewhere(trx: Trx, giftId: number): Promise<boolean> {
  const found = await trx
    .selectFrom('gift as g')
    .innerJoin('contribution as c', 'c.id', 'g.contribution_id')
    .select('g.id')
    .where('g.id', '=', giftId)
    .where('g.split_at', 'is', null)
    .where(sql<boolean>`g.team_id is not distinct from c.team_id`)
    .executeTakeFirst()
  return found === undefined
}
