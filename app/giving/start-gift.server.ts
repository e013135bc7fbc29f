import { findCreditId } from '#app/members/askers.server.ts'
import { payments } from '#app/payments/payments.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { say } from '#app/words/say.ts'
import type { GiftWish } from './gift-wish.ts'
import { claimGift } from './open-gift.server.ts'
import type { OpenGift } from './open-gift.server.ts'
import { sayTerms } from './monthly/say-terms.ts'
import { priceOf } from './price.ts'

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
  const terms = {
    feeRate: { basisPoints: place.fee_rate_basis_points, fixed: cents(place.fee_fixed_cents) },
    feeCoverOffered: place.fee_cover_offered,
  }
  const price = priceOf(wish, terms)
  const { campaign_id: campaignId, team_id: teamId, currency, name } = place
  const creditedTo = await findCreditedTo(teamId, wish.askedBy)
  const claim = await claimGift(wish, { campaignId, teamId, creditedTo, currency, ...price })
  switch (claim.kind) {
    case 'open':
      return { kind: 'ready', giftId: claim.gift.publicId, payAt: claim.payAt }
    case 'to-open':
      return await openPage(claim.gift, {
        amount: price.amount,
        currency,
        name,
        teamId,
        timeZone: place.time_zone,
        back: backTo(wish.teamSlug),
      })
    case 'busy':
      return { kind: 'busy' }
  }
}

async function findPlace(teamSlug: string | null) {
  const organization = [
    'organization.currency',
    'organization.time_zone',
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

/** A mark that is nobody's on that team keeps no gift away. */
async function findCreditedTo(
  teamId: number | null,
  askedBy: string | null,
): Promise<number | null> {
  return teamId === null || askedBy === null ? null : await findCreditId(teamId, askedBy)
}

interface Page {
  amount: Cents
  currency: string
  name: string
  teamId: number | null
  timeZone: string
  back: string
}

/** Whoever opens the page of a gift sends the very same request, so that two at once are given the same page. */
async function openPage(gift: OpenGift, page: Page): Promise<StartedGift> {
  const expiresAt = new Date(gift.createdAt.getTime() + OPEN_FOR)
  const opened = await payments().openCheckout({
    giftId: gift.publicId,
    amount: page.amount,
    currency: page.currency,
    title: inLanguage(gift.language, () => titleOf(page)),
    language: gift.language,
    description: null,
    sale: null,
    monthly:
      gift.monthlyId === null
        ? null
        : {
            id: gift.monthlyId,
            terms: inLanguage(gift.language, () => sayTerms(gift.createdAt, page)),
          },
    successUrl: `${env.BASE_URL}/gifts/${gift.publicId}`,
    cancelUrl: `${env.BASE_URL}${page.back}?gift=${gift.publicId}`,
    expiresAt,
    idempotencyKey: `gift-${gift.publicId}`,
  })
  if (opened.kind === 'opened' && opened.checkout.url) {
    await db
      .updateTable('gift')
      .set({
        checkout_id: opened.checkout.id,
        checkout_url: opened.checkout.url,
        checkout_expires_at: expiresAt,
      })
      .where('id', '=', gift.id)
      .execute()
    return { kind: 'ready', giftId: gift.publicId, payAt: opened.checkout.url }
  }
  if (opened.kind === 'refused')
    log.error({ gift: gift.publicId, why: opened.message }, 'a checkout was refused')
  await db
    .updateTable('gift')
    .set({ status: 'failed' })
    .where('id', '=', gift.id)
    .where('status', '=', 'started')
    .where('checkout_id', 'is', null)
    .execute()
  return { kind: 'busy' }
}

function backTo(teamSlug: string | null): string {
  return teamSlug === null ? '/give' : `/teams/${teamSlug}/give`
}

function titleOf({ name, teamId }: Page): string {
  return teamId === null
    ? say('giving.give.checkoutTitleCampaign', { campaign: name })
    : say('giving.give.checkoutTitle', { who: name })
}
