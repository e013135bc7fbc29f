import { payments } from '#app/payments/payments.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { isLiveKey } from '#app/payments/connect.server.ts'
import { log } from '#app/platform/log.server.ts'
import { feeCoverOf } from './fee-cover.ts'
import { wordsOf } from './gift-wish.ts'
import type { GiftWish } from './gift-wish.ts'
import { settleOpenGift } from './open-gift.server.ts'

export type StartedGift =
  | { kind: 'ready'; giftId: string; payAt: string }
  /** Stripe takes no more just now, or is away (A6). */
  | { kind: 'busy' }
  | { kind: 'paused'; reason: string | null }
  | { kind: 'closed' }
  | { kind: 'team-not-found' }

/** Half an hour is the least that Stripe allows; a donor who comes back within the hour goes on where they were. */
const OPEN_FOR = 60 * 60_000

/**
 * Writes down the wish to give, then opens Stripe's page for it. Asked again by the same browser, with nothing changed, it
 * leads to the same page; with another amount the first page is closed before a new one opens, so that only one can be paid.
 */
export async function startGift(wish: GiftWish): Promise<StartedGift> {
  const place = await findPlace(wish.teamSlug)
  if (!place) return { kind: 'team-not-found' }
  if (place.giving_paused_at) return { kind: 'paused', reason: place.giving_paused_reason }
  if (!place.open) return { kind: 'closed' }
  const rate = { basisPoints: place.fee_rate_basis_points, fixed: cents(place.fee_fixed_cents) }
  const cover = wish.coverFee && place.fee_cover_offered ? feeCoverOf(wish.amount, rate) : cents(0)
  const amount = cents(wish.amount + cover)

  const open = await settleOpenGift(wish, { campaignId: place.campaign_id, teamId: place.team_id, amount, cover })
  if (open.kind === 'same') return { kind: 'ready', giftId: open.giftId, payAt: open.payAt }
  if (open.kind === 'busy') return { kind: 'busy' }

  const gift = await db
    .insertInto('gift')
    .values({
      campaign_id: place.campaign_id,
      team_id: place.team_id,
      amount_cents: amount,
      fee_cover_cents: cover,
      currency: place.currency,
      livemode: isLiveKey(env.STRIPE_SECRET_KEY),
      browser_hash: wish.browserHash,
      ...wordsOf(wish),
    })
    .returning(['id', 'public_id'])
    .executeTakeFirstOrThrow()
  return openPage(gift, { amount, currency: place.currency, name: place.name, back: backTo(wish.teamSlug) })
}

async function findPlace(teamSlug: string | null) {
  const organization = [
    'organization.currency',
    'organization.giving_paused_at',
    'organization.giving_paused_reason',
    'organization.fee_rate_basis_points',
    'organization.fee_fixed_cents',
    'organization.fee_cover_offered',
  ] as const
  if (teamSlug === null) {
    const row = await db
      .selectFrom('campaign')
      .innerJoin('organization', (join) => join.onTrue())
      .select(['campaign.id as campaign_id', 'campaign.name', ...organization])
      .where('campaign.closed_at', 'is', null)
      .executeTakeFirst()
    return row && { ...row, team_id: null, open: true }
  }
  const row = await db
    .selectFrom('team')
    .innerJoin('organization', (join) => join.onTrue())
    .select(['team.campaign_id', 'team.id as team_id', 'team.name', 'team.status', ...organization])
    .where('team.slug', '=', teamSlug)
    .where('team.status', 'in', ['live', 'closed'])
    .executeTakeFirst()
  return row && { ...row, open: row.status === 'live' }
}

interface Page {
  amount: Cents
  currency: string
  name: string
  back: string
}

async function openPage(gift: { id: number; public_id: string }, page: Page): Promise<StartedGift> {
  const expiresAt = new Date(now().getTime() + OPEN_FOR)
  const opened = await payments().openCheckout({
    giftId: gift.public_id,
    amount: page.amount,
    currency: page.currency,
    title: `Gift to ${page.name}`,
    description: null,
    successUrl: `${env.BASE_URL}/gifts/${gift.public_id}`,
    cancelUrl: `${env.BASE_URL}${page.back}?gift=${gift.public_id}`,
    expiresAt,
    idempotencyKey: `gift-${gift.public_id}`,
  })
  if (opened.kind === 'opened' && opened.checkout.url) {
    await db
      .updateTable('gift')
      .set({ checkout_id: opened.checkout.id, checkout_url: opened.checkout.url, checkout_expires_at: expiresAt })
      .where('id', '=', gift.id)
      .execute()
    return { kind: 'ready', giftId: gift.public_id, payAt: opened.checkout.url }
  }
  if (opened.kind === 'refused') log.error({ gift: gift.public_id, why: opened.message }, 'a checkout was refused')
  await db.updateTable('gift').set({ status: 'failed' }).where('id', '=', gift.id).where('status', '=', 'started').execute()
  return { kind: 'busy' }
}

function backTo(teamSlug: string | null): string {
  return teamSlug === null ? '/give' : `/teams/${teamSlug}/give`
}
