import { db } from '#app/platform/database.server.ts'
import type { GivePlace } from './give-page.server.ts'
import type { GiveValues } from './give-values.ts'

/**
 * What was typed for a gift that was begun and not paid, for the browser that typed it and no other.
 * @returns `undefined` for any other browser, place or gift.
 */
export async function findTypedBefore(
  giftPublicId: string,
  browserHash: string,
  place: GivePlace,
): Promise<GiveValues | undefined> {
  const gift = await db
    .selectFrom('gift')
    .leftJoin('team', 'team.id', 'gift.team_id')
    .leftJoin('member_credit', 'member_credit.id', 'gift.credited_to')
    .select([
      'amount_cents',
      'fee_cover_cents',
      'shown_name',
      'message',
      'anonymous',
      'amount_hidden',
      'source',
      'newsletter',
      'team_news',
      'gift.monthly_id',
      'dedicated_as',
      'dedicated_to',
      'card_email',
      'card_from',
      'card_words',
      'member_credit.code as asked_by',
    ])
    .where('gift.public_id', '=', giftPublicId)
    .where('browser_hash', '=', browserHash)
    .where('gift.status', 'in', ['started', 'expired', 'failed'])
    .where('team.slug', 'is not distinct from', place.team?.slug ?? null)
    .executeTakeFirst()
  if (!gift) return undefined
  const amount = gift.amount_cents - gift.fee_cover_cents
  const listed = place.suggested.some((suggested) => suggested.amount === amount)
  return {
    choice: listed ? String(amount / 100) : 'own',
    ownAmount: listed ? '' : (amount / 100).toFixed(amount % 100 === 0 ? 0 : 2),
    monthly: gift.monthly_id !== null,
    coverFee: gift.fee_cover_cents > 0,
    shownName: gift.shown_name ?? '',
    message: gift.message ?? '',
    askedBy: gift.asked_by ?? '',
    from: gift.source ?? '',
    anonymous: gift.anonymous,
    hideAmount: gift.amount_hidden,
    newsletter: gift.newsletter,
    teamNews: gift.team_news,
    dedication: {
      as: gift.dedicated_as ?? 'none',
      to: gift.dedicated_to ?? '',
      cardEmail: gift.card_email ?? '',
      cardFrom: gift.card_from ?? '',
      cardWords: gift.card_words ?? '',
    },
  }
}
