import { placeGift } from '#app/giving/place-gift.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Actor } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'

/** A team of even the smallest demo, and two that some of its gifts were meant for. */
const FROM = 'riverside-rummage'
const MOVED_TO = 'the-brandt-sisters'
const SHARED_WITH = 'second-shift-potluck'

/** One gift that was given on the wrong page, and one that was meant for two teams. Called again it changes nothing. */
export async function seedMoves({ id, label }: Actor): Promise<void> {
  if (id === null) throw new Error('Only a person moves a gift')
  const by = { id, label }
  const [moved, split] = await db
    .selectFrom('gift')
    .innerJoin('team', 'team.id', 'gift.team_id')
    .select(['gift.public_id', 'amount_cents'])
    .where('team.slug', '=', FROM)
    .where('browser_hash', 'like', 'demo-%')
    .where('gift.status', '=', 'paid')
    .where('refunded_cents', '=', 0)
    .where('amount_cents', '>', 4_000)
    .orderBy('browser_hash')
    .limit(2)
    .execute()
  if (!moved || !split) return
  await placeGift({
    giftPublicId: moved.public_id,
    places: [{ teamSlug: MOVED_TO, cents: cents(moved.amount_cents) }],
    movesSeen: 0,
    reason: 'The donor scanned the wrong poster and wrote to us',
    by,
  })
  await placeGift({
    giftPublicId: split.public_id,
    places: [
      { teamSlug: FROM, cents: cents(split.amount_cents - 4_000) },
      { teamSlug: SHARED_WITH, cents: cents(4_000) },
    ],
    movesSeen: 0,
    reason: 'One check of two families; the donor asked for it',
    by,
  })
}
