import { refundGift } from '#app/giving/refund-gift.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { emulatedStripe } from './emulated-stripe.ts'
import type { DemoCampaign } from './organization.ts'
import { payOutOnce } from './seed-gifts.ts'

const DAY = 86_400_000

/** What also happens to money: gifts go back whole or in part, banks take some back, Stripe pays out. Made once. */
export async function seedTroubles(campaign: DemoCampaign, treasurer: Actor): Promise<void> {
  const gifts = await findOldGifts(campaign)
  for (const [place, trouble] of troubles.entries()) {
    const gift = gifts[place * 2]
    if (gift && gift.refunded_cents === 0 && gift.disputes === 0)
      await trouble(gift, campaign, treasurer)
  }
  await payOutOnce(later(campaign.madeOn, -9))
}

type OldGift = Awaited<ReturnType<typeof findOldGifts>>[number]
type Trouble = (gift: OldGift, campaign: DemoCampaign, treasurer: Actor) => Promise<unknown>

const troubles: readonly Trouble[] = [
  refundAll('Given twice by mistake; the donor wrote to us'),
  refundAll('The donor meant to give to another charity'),
  refundSome(1000, 'The donor typed 10 too much'),
  refundSome(500, 'Agreed with the donor by phone'),
  async ({ charge_id, paid_at }) =>
    await emulatedStripe.refundInDashboard(charge_id, 500, later(paid_at, 2)),
  // Decided in the order of the calendar: one for the donor, one for us, one still open.
  async ({ charge_id, paid_at }) => {
    await emulatedStripe.loseDispute(
      await emulatedStripe.openDispute(charge_id, later(paid_at, 5)),
      later(paid_at, 9),
    )
  },
  async ({ charge_id, paid_at }) => {
    await emulatedStripe.winDispute(
      await emulatedStripe.openDispute(charge_id, later(paid_at, 4)),
      later(paid_at, 11),
    )
  },
  async ({ charge_id }, { madeOn }) =>
    await emulatedStripe.openDispute(charge_id, later(madeOn, -1)),
]

function refundAll(reason: string): Trouble {
  return async ({ public_id, amount_cents }, _, actor) =>
    await refundGift({ giftPublicId: public_id, amount: cents(amount_cents), reason, actor })
}

function refundSome(amount: number, reason: string): Trouble {
  return async ({ public_id }, _, actor) =>
    await refundGift({ giftPublicId: public_id, amount: cents(amount), reason, actor })
}

/** Always the same ones, older than three weeks, of which some may be in trouble already. */
async function findOldGifts({ id, madeOn }: DemoCampaign) {
  const rows = await db
    .selectFrom('gift')
    .select(['gift.public_id', 'charge_id', 'paid_at', 'amount_cents', 'refunded_cents'])
    .select((gift) =>
      gift
        .selectFrom('dispute')
        .whereRef('dispute.gift_id', '=', 'gift.id')
        .select(gift.fn.countAll<number>().as('n'))
        .as('disputes'),
    )
    .where('campaign_id', '=', id)
    .where('browser_hash', 'like', 'demo-%')
    .where('status', '=', 'paid')
    .where('paid_at', '<', new Date(madeOn.getTime() - 21 * DAY))
    .where('amount_cents', '>=', 2500)
    .where('amount_cents', '<=', 15_000)
    .orderBy('browser_hash')
    .limit(30)
    .execute()
  return rows.flatMap(({ charge_id, paid_at, ...gift }) =>
    charge_id && paid_at ? [{ ...gift, charge_id, paid_at }] : [],
  )
}

function later(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * DAY)
}
