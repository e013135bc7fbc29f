import { sql } from 'kysely'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { journalOfPromise } from '#app/ledger/promise.ts'
import { negative } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { lockContributions } from './lock-contribution.server.ts'
import type { LockedContribution } from './lock-contribution.server.ts'
import { columnsOf, saveCountLines } from './log-contribution.server.ts'
import type { ContributionWords } from './log-contribution.server.ts'

export type ChangedContribution =
  | { kind: 'changed' }
  /** Somebody changed it while it was read; the form shows it as it is now. */
  | { kind: 'changed-meanwhile' }
  /** A challenge promises what its gifts add up to; only its terms can be changed. */
  | { kind: 'a-challenge' }
  /** What a restaurant gives of a night comes of the sales figure; only that can be changed. */
  | { kind: 'of-a-figure' }
  /** Staff hold some of it: from then on only a correcting entry of theirs puts it right. */
  | { kind: 'held-by-staff' }
  | { kind: 'void' }
  | { kind: 'not-found' }

interface WhichContribution {
  readonly publicId: string
  /** As it was when the form was opened. */
  readonly revision: number
  /** The team whose desk asks; staff work on all. */
  readonly teamId: number | 'any'
}

interface Change extends WhichContribution {
  readonly words: ContributionWords
  readonly by: Hand
}

/** Corrects what was logged while staff hold none of it; each change of its amount is a journal of its own. */
export async function changeContribution(wish: Change): Promise<ChangedContribution> {
  return await inTransaction(async (trx) => {
    const found = await lockOpen(trx, wish)
    if (!('contribution' in found)) return found
    const { id } = found.contribution
    if (await isOf(trx, 'matching_offer', id)) return { kind: 'a-challenge' }
    if (await isOf(trx, 'dining_figure', id)) return { kind: 'of-a-figure' }
    return await change(trx, found.contribution, wish)
  })
}

/** The same of what comes of a sales figure, together with the figure. */
export async function changeContributionWith(trx: Trx, wish: Change): Promise<ChangedContribution> {
  const found = await lockOpen(trx, wish)
  return 'contribution' in found ? await change(trx, found.contribution, wish) : found
}

async function change(
  trx: Trx,
  contribution: LockedContribution,
  { words, by }: Change,
): Promise<ChangedContribution> {
  await trx
    .updateTable('contribution')
    .set({
      ...(await columnsOf(trx, words, contribution.teamId)),
      revision: contribution.revision + 1,
    })
    .where('id', '=', contribution.id)
    .execute()
  await saveCountLines(trx, contribution.id, words.count)
  await addHand(trx, contribution.id, by)
  await movePromise(trx, contribution, words.amount - contribution.amount, by)
  await recordChange(trx, {
    actor: by,
    action: 'change-contribution',
    subjectKind: 'contribution',
    subjectId: contribution.publicId,
    detail: {
      before: { amount: formatMoneyExactly(contribution.amount, contribution.currency) },
      after: { amount: formatMoneyExactly(words.amount, contribution.currency) },
    },
  })
  return { kind: 'changed' }
}

interface TakingBack extends WhichContribution {
  readonly reason: string
  readonly by: Hand
}

/** Takes a promise back before any of it has come; it stays on record with the reason. */
export async function voidContribution(wish: TakingBack): Promise<ChangedContribution> {
  return await inTransaction(async (trx) => {
    const found = await lockOpen(trx, wish)
    if (!('contribution' in found)) return found
    const { id } = found.contribution
    if (await isOf(trx, 'dining_figure', id)) {
      if (wish.teamId !== 'any') return { kind: 'of-a-figure' }
      await giveUpFigure(trx, id)
    }
    return await takeBack(trx, found.contribution, wish)
  })
}

/** The same of what comes of a sales figure, together with the figure. */
export async function voidContributionWith(
  trx: Trx,
  wish: TakingBack,
): Promise<ChangedContribution> {
  const found = await lockOpen(trx, wish)
  return 'contribution' in found ? await takeBack(trx, found.contribution, wish) : found
}

/** Staff wait no more for a restaurant that does not pay: its night brought nothing. */
async function giveUpFigure(trx: Trx, contributionId: number): Promise<void> {
  await trx
    .updateTable('dining_figure')
    .set((is) => ({
      result: 'not_paid',
      given_cents: 0,
      contribution_id: null,
      revision: is('revision', '+', 1),
    }))
    .where('contribution_id', '=', contributionId)
    .execute()
}

async function takeBack(
  trx: Trx,
  contribution: LockedContribution,
  wish: TakingBack,
): Promise<ChangedContribution> {
  await trx
    .updateTable('contribution')
    .set({
      voided_at: sql`now()`,
      voided_by: wish.by.id,
      void_reason: wish.reason,
      revision: contribution.revision + 1,
    })
    .where('id', '=', contribution.id)
    .execute()
  await movePromise(trx, contribution, negative(contribution.amount), wish.by)
  await recordChange(trx, {
    actor: wish.by,
    action: 'void-contribution',
    subjectKind: 'contribution',
    subjectId: contribution.publicId,
    detail: {
      amount: formatMoneyExactly(contribution.amount, contribution.currency),
      reason: wish.reason,
    },
  })
  return { kind: 'changed' }
}

/** Books what a promise is more or less than before, under its next revision. */
export async function movePromise(
  trx: Trx,
  contribution: LockedContribution,
  difference: number,
  by: Hand | null,
): Promise<void> {
  if (difference === 0) return
  const booked = { actor: bookName(by), at: now() }
  await postJournals(trx, contribution.currency, [
    journalOfPromise(contribution, contribution.revision + 1, difference, booked),
  ])
}

async function lockOpen(
  trx: Trx,
  wish: WhichContribution,
): Promise<ChangedContribution | { contribution: LockedContribution }> {
  const contribution = (await lockContributions(trx, [wish.publicId])).get(wish.publicId)
  if (!contribution || (wish.teamId !== 'any' && contribution.teamId !== wish.teamId))
    return { kind: 'not-found' }
  if (contribution.voided) return { kind: 'void' }
  if (contribution.settled > 0) return { kind: 'held-by-staff' }
  if (contribution.revision !== wish.revision) return { kind: 'changed-meanwhile' }
  return { contribution }
}

async function isOf(
  trx: Trx,
  table: 'matching_offer' | 'dining_figure',
  contributionId: number,
): Promise<boolean> {
  const found = await trx
    .selectFrom(table)
    .select('contribution_id')
    .where('contribution_id', '=', contributionId)
    .executeTakeFirst()
  return found !== undefined
}

/** Whoever changed it may not confirm its money (I18). */
export async function addHand(trx: Trx, contributionId: number, by: Hand): Promise<void> {
  await trx
    .insertInto('contribution_hand')
    .values({ contribution_id: contributionId, person_id: by.id })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
