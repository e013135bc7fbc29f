import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { recordChange } from '#app/people/audit.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { bookMatch } from './book-match.server.ts'
import { movePromise } from './change-contribution.server.ts'
import type { Hand } from './hand.ts'
import { lockContributions } from './lock-contribution.server.ts'
import type { LockedContribution } from './lock-contribution.server.ts'
import { lockRemittance } from './lock-remittance.server.ts'
import { takeIn } from './take-in.server.ts'
import type { Incoming, Remittance } from './take-in.server.ts'

/** What becomes of a difference between what was promised and what came. */
export type Rest =
  /** It is still expected. */
  | 'will-come'
  /** It is expected no more. */
  | 'will-not-come'
  /** A box was counted again, and holds this much and no other sum. */
  | 'counted-again'
  /** A restaurant gave more than was reckoned: all of it is its share. */
  | 'gave-more'

export type ConfirmedMoney =
  /** `left` is what of the money matches nothing yet and stays in suspense. */
  | { kind: 'confirmed'; left: Cents }
  /** Sent twice, or taken in by somebody else at the same moment. */
  | { kind: 'taken-in-before' }
  /** Who entered or changed it may not confirm it (I18). */
  | { kind: 'own-entry' }
  | { kind: 'nothing-expected'; voided: boolean }
  | { kind: 'nothing-left' }
  /** Only a counted box has a sheet to differ from. */
  | { kind: 'not-counted' }
  /** A restaurant's check is another sum than was reckoned, and nobody said why. */
  | { kind: 'why-missing' }
  | { kind: 'not-found' }

/** Money came for something that was expected: taken in and matched in one step. */
export async function receiveContribution(wish: {
  readonly contributionPublicId: string
  readonly incoming: Incoming
  readonly rest: Rest
  /** Why a restaurant's check is another sum than was reckoned. */
  readonly why?: string | null
  readonly by: Hand
}): Promise<ConfirmedMoney> {
  return await inTransaction(async (trx) => {
    const found = await findConfirmable(trx, wish)
    if (!('contribution' in found)) return found
    if (lacksWhy(found.contribution, wish, wish.incoming.amount)) return { kind: 'why-missing' }
    const remittance = await takeIn(trx, wish.incoming, wish.by)
    if (!remittance) return { kind: 'taken-in-before' }
    return await match(trx, { ...wish, ...found, remittance })
  })
}

/** Money that was parked is known to be what somebody expected. */
export async function matchRemittance(wish: {
  readonly contributionPublicId: string
  readonly remittancePublicId: string
  readonly rest: Rest
  readonly why?: string | null
  readonly by: Hand
}): Promise<ConfirmedMoney> {
  return await inTransaction(async (trx) => {
    const found = await findConfirmable(trx, wish)
    if (!('contribution' in found)) return found
    const remittance = await lockRemittance(trx, wish.remittancePublicId)
    if (!remittance || remittance.reversed) return { kind: 'not-found' }
    if (remittance.matched === remittance.amount) return { kind: 'nothing-left' }
    const there = remittance.amount - remittance.matched
    if (lacksWhy(found.contribution, wish, there)) return { kind: 'why-missing' }
    return await match(trx, { ...wish, ...found, remittance })
  })
}

/** Money that nobody said would come: booked to suspense at once, and shown until it is matched. */
export async function parkMoney(wish: {
  readonly incoming: Incoming
  readonly by: Hand
}): Promise<{ kind: 'parked' | 'taken-in-before' }> {
  return await inTransaction(async (trx) => {
    const remittance = await takeIn(trx, wish.incoming, wish.by)
    if (!remittance) return { kind: 'taken-in-before' }
    await recordChange(trx, {
      actor: wish.by,
      action: 'park-money',
      subjectKind: 'remittance',
      subjectId: remittance.publicId,
      detail: { amount: formatMoneyExactly(remittance.amount, remittance.currency) },
    })
    return { kind: 'parked' }
  })
}

async function findConfirmable(
  trx: Trx,
  wish: { readonly contributionPublicId: string; readonly rest: Rest; readonly by: Hand },
): Promise<ConfirmedMoney | { contribution: LockedContribution }> {
  const { contributionPublicId: publicId, rest, by } = wish
  const contribution = (await lockContributions(trx, [publicId])).get(publicId)
  if (!contribution) return { kind: 'not-found' }
  if (contribution.voided || contribution.settled === contribution.amount)
    return { kind: 'nothing-expected', voided: contribution.voided }
  if (contribution.hands.includes(by.id)) return { kind: 'own-entry' }
  if (rest === 'counted-again' && contribution.kind !== 'sale_takings')
    return { kind: 'not-counted' }
  if (rest === 'gave-more' && contribution.kind !== 'restaurant_share')
    return { kind: 'not-counted' }
  return { contribution }
}

interface ToMatch {
  readonly contribution: LockedContribution
  readonly remittance: Remittance
  readonly rest: Rest
  readonly why?: string | null
  readonly by: Hand
}

async function match(trx: Trx, wish: ToMatch): Promise<ConfirmedMoney> {
  const { contribution, remittance, rest, why, by } = wish
  const open = contribution.amount - contribution.settled
  const there = remittance.amount - remittance.matched
  const isAll = rest === 'counted-again' || rest === 'gave-more'
  const amount = cents(isAll ? there : Math.min(open, there))
  const short = cents(rest === 'counted-again' ? open - there : 0)
  const cut = cutOf(rest, open, there)
  // More than was promised is promised before it is there; less is given up after the rest has come.
  if (cut < 0) await cutPromise(trx, contribution, cut, by)
  const noted = contribution.kind === 'restaurant_share' ? { cut, why: why ?? null } : null
  await bookMatch(trx, { remittance, contribution, amount, short, noted, by })
  if (cut > 0) await cutPromise(trx, contribution, cut, by)
  await recordChange(trx, {
    actor: by,
    action: 'confirm-money',
    subjectKind: 'contribution',
    subjectId: contribution.publicId,
    detail: {
      amount: formatMoneyExactly(amount, remittance.currency),
      ...(short !== 0 && { short: formatMoneyExactly(short, remittance.currency) }),
      ...(cut > 0 && { givenUp: formatMoneyExactly(cents(cut), remittance.currency) }),
      ...(cut < 0 && { more: formatMoneyExactly(cents(-cut), remittance.currency) }),
      ...(why && { why }),
    },
  })
  return { kind: 'confirmed', left: cents(there - amount) }
}

function lacksWhy(
  { kind, amount, settled }: LockedContribution,
  { rest, why }: { readonly rest: Rest; readonly why?: string | null },
  there: number,
): boolean {
  return kind === 'restaurant_share' && !why && cutOf(rest, amount - settled, there) !== 0
}

/** What is expected no more; less than nothing where more was given. */
function cutOf(rest: Rest, open: number, there: number): number {
  switch (rest) {
    case 'will-not-come':
      return Math.max(0, open - there)
    case 'gave-more':
      return Math.min(0, open - there)
    case 'will-come':
    case 'counted-again':
      return 0
  }
}

async function cutPromise(
  trx: Trx,
  contribution: LockedContribution,
  cut: number,
  by: Hand,
): Promise<void> {
  await trx
    .updateTable('contribution')
    .set((is) => ({
      amount_cents: is('amount_cents', '-', cut),
      fair_value_cents: is.fn('least', ['fair_value_cents', is('amount_cents', '-', cut)]),
      revision: contribution.revision + 1,
    }))
    .where('id', '=', contribution.id)
    .execute()
  await trx
    .updateTable('matching_offer')
    .set({ cap_cents: contribution.amount - cut })
    .where('contribution_id', '=', contribution.id)
    .execute()
  await movePromise(trx, contribution, -cut, by)
}
