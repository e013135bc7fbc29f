import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { refreshCheckout } from './refresh-facts.server.ts'
import { wordsOf } from './gift-wish.ts'
import type { GiftWish } from './gift-wish.ts'

export interface Destination {
  readonly campaignId: number
  readonly teamId: number | null
  readonly amount: number
  readonly cover: number
}

export type OpenGift = { kind: 'same'; giftId: string; payAt: string } | { kind: 'none' } | { kind: 'busy' }

/** A page that is nearly over is not offered again. */
const LEAST_TIME_LEFT = 5 * 60_000

/** What becomes of the gift that this browser began for the same page and did not finish: gone on with, or closed. */
export async function settleOpenGift(wish: GiftWish, to: Destination): Promise<OpenGift> {
  const open = await db
    .selectFrom('gift')
    .select(['id', 'public_id', 'amount_cents', 'fee_cover_cents', 'checkout_id', 'checkout_url', 'checkout_expires_at'])
    .where('browser_hash', '=', wish.browserHash)
    .where('campaign_id', '=', to.campaignId)
    .where('team_id', 'is not distinct from', to.teamId)
    .where('status', '=', 'started')
    .where('checkout_id', 'is not', null)
    .where('checkout_expires_at', '>', now())
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (!open?.checkout_id || !open.checkout_url || !open.checkout_expires_at) return { kind: 'none' }

  const timeLeft = open.checkout_expires_at.getTime() - now().getTime()
  const same = open.amount_cents === to.amount && open.fee_cover_cents === to.cover && timeLeft > LEAST_TIME_LEFT
  if (same && (await isStillOpen(open.checkout_id))) {
    await db.updateTable('gift').set(wordsOf(wish)).where('id', '=', open.id).where('status', '=', 'started').execute()
    return { kind: 'same', giftId: open.public_id, payAt: open.checkout_url }
  }
  const closed = await payments().closeCheckout(open.checkout_id)
  if (closed === 'busy') return { kind: 'busy' }
  await refreshCheckout(open.checkout_id)
  return { kind: 'none' }
}

/** Asked of Stripe itself: in another tab it may have been paid a moment ago, and its notice be on its way. */
async function isStillOpen(checkoutId: string): Promise<boolean> {
  const checkout = await payments().findCheckout(checkoutId).catch(() => undefined)
  return checkout?.status === 'open'
}
