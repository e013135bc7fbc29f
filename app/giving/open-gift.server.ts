import { sql } from 'kysely'
import { isLiveKey } from '#app/payments/connect.server.ts'
import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import type { Language } from '#app/words/language.ts'
import { refreshCheckout } from './refresh-facts.server.ts'
import { wordsOf } from './gift-wish.ts'
import type { GiftWish } from './gift-wish.ts'
import type { Price } from './price.ts'

export interface Destination extends Price {
  readonly campaignId: number
  /** `null`: the campaign itself. */
  readonly teamId: number | null
  /** Somebody of that team, whom the gift is to stand under. */
  readonly creditedTo: number | null
  readonly currency: string
}

/** A gift that was begun and is not paid. */
export interface OpenGift {
  readonly id: number
  readonly publicId: string
  readonly createdAt: Date
  /** In which it was begun, and so its payment page is. */
  readonly language: Language
  /** The public id of the monthly gift that it begins, if it does. */
  readonly monthlyId: string | null
}

export type Claim =
  /** Its page is open already. */
  | { readonly kind: 'open'; readonly gift: OpenGift; readonly payAt: string }
  /** Its page is to be opened; whoever else is about to do so opens the same one. */
  | { readonly kind: 'to-open'; readonly gift: OpenGift }
  | { readonly kind: 'busy' }

/** A page that is nearly over is not offered again. */
const LEAST_TIME_LEFT = 5 * 60_000
/** Longest that opening a page takes; a gift without one after that was given up. */
const OPENING = 60_000
const TRIES = 20
const PAUSE = 250

/**
 * The one gift that this browser has under way for a page. Asked twice at once, the second finds what the first wrote; with
 * another amount the page that is open is closed before a new gift is written, so that only one of them can be paid (F7).
 * @param takeTurn what makes one wait for the other; a test shows what happens without.
 */
export async function claimGift(
  wish: GiftWish,
  to: Destination,
  takeTurn = takeTurnByBrowser,
): Promise<Claim> {
  for (let tries = 0; tries < TRIES; tries++) {
    const { row, wanted } = await findOrWrite(wish, to, takeTurn)
    const gift = {
      id: row.id,
      publicId: row.public_id,
      createdAt: row.created_at,
      language: row.language,
      monthlyId: row.monthly_public_id,
    }
    if (row.checkout_id === null || row.checkout_url === null || row.checkout_expires_at === null) {
      if (wanted) return { kind: 'to-open', gift }
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      continue
    }
    const timeLeft = row.checkout_expires_at.getTime() - now().getTime()
    if (wanted && timeLeft > LEAST_TIME_LEFT && (await isStillOpen(row.checkout_id))) {
      await db
        .updateTable('gift')
        .set({ ...wordsOf(wish), credited_to: to.creditedTo })
        .where('id', '=', row.id)
        .where('status', '=', 'started')
        .execute()
      return { kind: 'open', gift, payAt: row.checkout_url }
    }
    const closed = await payments().closeCheckout(row.checkout_id)
    if (closed === 'busy') return { kind: 'busy' }
    await refreshCheckout(row.checkout_id)
    await db
      .updateTable('gift')
      .set({ status: 'expired' })
      .where('id', '=', row.id)
      .where('status', '=', 'started')
      .execute()
  }
  return { kind: 'busy' }
}

/** Whether this browser has a page open for the very same sum, so that asking again opens no other (S20). */
export async function hasSameOpenGift(wish: GiftWish, price: Price): Promise<boolean> {
  const found = await db
    .selectFrom('gift')
    .leftJoin('team', 'team.id', 'gift.team_id')
    .select('gift.id')
    .where('browser_hash', '=', wish.browserHash)
    .where('team.slug', 'is not distinct from', wish.teamSlug)
    .where('gift.status', '=', 'started')
    .where('amount_cents', '=', price.amount)
    .where('fee_cover_cents', '=', price.cover)
    .where('monthly_id', wish.monthly ? 'is not' : 'is', null)
    .where('checkout_expires_at', '>', now())
    .executeTakeFirst()
  return found !== undefined
}

function findOrWrite(wish: GiftWish, to: Destination, takeTurn: typeof takeTurnByBrowser) {
  return inTransaction(async (trx) => {
    await takeTurn(trx, wish, to)
    const found = await findUnderWay(trx, wish, to)
    const row = found ?? (await write(trx, wish, to))
    const samePrice = row.amount_cents === to.amount && row.fee_cover_cents === to.cover
    return { row, wanted: samePrice && (row.monthly_public_id !== null) === wish.monthly }
  })
}

/** One browser and one page at a time: the second to ask waits here for the first, not for the payment company. */
async function takeTurnByBrowser(
  trx: Trx,
  { browserHash }: GiftWish,
  { teamId }: Destination,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('open gift'), hashtext(${`${browserHash} ${teamId}`}))`.execute(
    trx,
  )
}

const columns = [
  'id',
  'public_id',
  'created_at',
  'language',
  'amount_cents',
  'fee_cover_cents',
  'checkout_id',
  'checkout_url',
  'checkout_expires_at',
] as const

const monthlyPublicId = sql<
  string | null
>`(select m.public_id from monthly_gift m where m.id = gift.monthly_id)`.as('monthly_public_id')

function findUnderWay(trx: Trx, wish: GiftWish, to: Destination) {
  return trx
    .selectFrom('gift')
    .select(columns)
    .select(monthlyPublicId)
    .where('browser_hash', '=', wish.browserHash)
    .where('campaign_id', '=', to.campaignId)
    .where('team_id', 'is not distinct from', to.teamId)
    .where('status', '=', 'started')
    .where((gift) =>
      gift.or([
        gift('checkout_expires_at', '>', now()),
        gift.and([
          gift('checkout_id', 'is', null),
          gift('created_at', '>', new Date(now().getTime() - OPENING)),
        ]),
      ]),
    )
    .orderBy('id', 'desc')
    .executeTakeFirst()
}

async function write(trx: Trx, wish: GiftWish, to: Destination) {
  const monthlyId = wish.monthly ? await writeMonthly(trx, to) : null
  return await trx
    .insertInto('gift')
    .values({
      campaign_id: to.campaignId,
      team_id: to.teamId,
      credited_to: to.creditedTo,
      source: wish.source ?? null,
      amount_cents: to.amount,
      fee_cover_cents: to.cover,
      currency: to.currency,
      livemode: isLiveKey(env.STRIPE_SECRET_KEY),
      browser_hash: wish.browserHash,
      created_at: now(),
      monthly_id: monthlyId,
      ...wordsOf(wish),
    })
    .returning(columns)
    .returning(monthlyPublicId)
    .executeTakeFirstOrThrow()
}

/** It counts for nothing until its first month is paid. */
async function writeMonthly(trx: Trx, to: Destination): Promise<number> {
  const { id } = await trx
    .insertInto('monthly_gift')
    .values({
      campaign_id: to.campaignId,
      amount_cents: to.amount,
      fee_cover_cents: to.cover,
      currency: to.currency,
      created_at: now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Asked of Stripe itself: in another tab it may have been paid a moment ago, and its notice be on its way. */
async function isStillOpen(checkoutId: string): Promise<boolean> {
  const checkout = await payments()
    .findCheckout(checkoutId)
    .catch(() => undefined)
  return checkout?.status === 'open'
}
