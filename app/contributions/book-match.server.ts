import { tellOfGifts } from '#app/giving/tell-of-gifts.server.ts'
import { postJournals } from '#app/ledger/post-journals.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { isLiveKey } from '#app/payments/connect.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { momentOf } from './business-day.server.ts'
import { bookName } from './hand.ts'
import type { Hand } from './hand.ts'
import { journalOfMatch } from './journals-by-hand.ts'
import type { LockedContribution } from './lock-contribution.server.ts'
import { receiptPayments } from './receipt-payments.server.ts'
import type { Remittance } from './take-in.server.ts'

/**
 * Books that this money is what was promised. Both rows are locked by the caller, who has refused what may not be. Money for
 * a gift makes one gift a payment, since each payment is judged alone (C2): it stands on the wall, in the lists of gifts and
 * in the donor's receipt like any other.
 */
export async function bookMatch(
  trx: Trx,
  match: {
    readonly remittance: Remittance
    readonly contribution: LockedContribution
    readonly amount: Cents
    readonly short: Cents
    /** What of a restaurant's promise is given up with it, and why. */
    readonly noted: { readonly cut: number; readonly why: string | null } | null
    readonly by: Hand
  },
): Promise<void> {
  const { remittance, contribution, amount, short, noted, by } = match
  const gift = contribution.kind === 'gift' ? await addGift(trx, match) : null
  const { public_id: publicId } = await trx
    .insertInto('remittance_match')
    .values({
      remittance_id: remittance.id,
      contribution_id: contribution.id,
      amount_cents: amount,
      short_cents: short,
      cut_cents: noted?.cut ?? 0,
      cut_why: noted !== null && noted.cut !== 0 ? noted.why : null,
      gift_id: gift?.id ?? null,
      matched_by: by.id,
    })
    .returning('public_id')
    .executeTakeFirstOrThrow()
  await trx
    .updateTable('contribution')
    .set((is) => ({ settled_cents: is('settled_cents', '+', amount + short) }))
    .where('id', '=', contribution.id)
    .execute()
  await trx
    .updateTable('remittance')
    .set((is) => ({ matched_cents: is('matched_cents', '+', amount) }))
    .where('id', '=', remittance.id)
    .execute()
  const booked = { actor: bookName(by), at: await momentOf(trx, remittance.receivedOn) }
  const journal = journalOfMatch(
    {
      publicId,
      promise: contribution,
      giftId: gift?.id ?? null,
      means: remittance.means,
      amount,
      short,
    },
    booked,
  )
  await postJournals(trx, remittance.currency, [journal])
  if (!gift) return await receiptPayments(trx, contribution.id, 'another payment')
  const before = { ...gift, paid: false }
  await tellOfGifts(trx, [{ before, after: gift, movements: [], fee: 0 }])
}

/** The day of a gift is the day on which it was given, not the day it reached the desk (C25). */
async function addGift(
  trx: Trx,
  { remittance, contribution, amount }: Parameters<typeof bookMatch>[1],
) {
  const promised = await trx
    .selectFrom('contribution')
    .select(['giver_name', 'giver_email', 'shown_name', 'anonymous', 'credited_to'])
    .where('id', '=', contribution.id)
    .executeTakeFirstOrThrow()
  const { id, public_id: publicId } = await trx
    .insertInto('gift')
    .values({
      campaign_id: contribution.campaignId,
      team_id: contribution.teamId,
      amount_cents: amount,
      currency: remittance.currency,
      status: 'paid',
      paid_at: await momentOf(trx, contribution.givenOn),
      method: remittance.means,
      contribution_id: contribution.id,
      shown_name: promised.shown_name,
      anonymous: promised.anonymous,
      credited_to: promised.credited_to,
      donor_name: promised.giver_name,
      donor_email: promised.giver_email,
      livemode: isLiveKey(env.STRIPE_SECRET_KEY),
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  return {
    of: 'gift' as const,
    id,
    publicId,
    campaignId: contribution.campaignId,
    teamId: contribution.teamId,
    amount,
    currency: remittance.currency,
    chargeId: null,
    paid: true,
    refunded: cents(0),
    disputed: cents(0),
    lost: cents(0),
    shares: [],
    beyond: cents(0),
  }
}
