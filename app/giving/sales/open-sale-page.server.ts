import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { payments } from '#app/payments/payments.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { log } from '#app/platform/log.server.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Language } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { refreshCheckout } from '../refresh-facts.server.ts'

export interface BuyerWish {
  readonly salePublicId: string
  /** What the buyer adds as a gift. */
  readonly extra: Cents
  readonly language: Language
}

export type OpenedSale =
  | { readonly kind: 'ready'; readonly payAt: string }
  /** Stripe takes no more just now, or is away (A6). */
  | { readonly kind: 'busy' }
  /** Paid, or too late. */
  | { readonly kind: 'over' }

/** Least that Stripe allows is half an hour; a sale is asked for no longer, and its page is closed with it. */
const PAGE_OPEN_FOR = 61 * 60_000
/** Longest that opening a page takes; one that is not there after that was given up. */
const OPENING = 60_000
/** Each choice of another sum opens another page at Stripe: enough for a family that cannot agree, too few for mischief. */
const MOST_PAGES = 20
const TRIES = 20
const PAUSE = 250

/**
 * Leads the buyer to Stripe's page of a sale. Two who scan at once with the same choice are led to the same page; with another
 * choice the page that is open is closed before a new one opens, so that only one of them can be paid (F7).
 * @param takeTurn what makes one wait for the other; a test shows what happens without.
 */
export async function openSalePage(
  wish: BuyerWish,
  takeTurn = takeTurnOfSale,
): Promise<OpenedSale> {
  for (let tries = 0; tries < TRIES; tries++) {
    const claim = await inTransaction((trx) => claimPage(trx, wish, takeTurn))
    switch (claim.kind) {
      case 'over':
      case 'busy':
        return claim
      case 'open':
        if (!(await stillAsIs(claim.checkoutId))) continue
        return { kind: 'ready', payAt: claim.payAt }
      case 'to-open': {
        const payAt = await openPage(claim.page)
        if (payAt === 'lost') continue
        return payAt === 'busy' ? { kind: 'busy' } : { kind: 'ready', payAt }
      }
      case 'to-close':
        if ((await payments().closeCheckout(claim.checkoutId)) === 'busy') return { kind: 'busy' }
        await refreshCheckout(claim.checkoutId)
        continue
      case 'being-opened':
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
  return { kind: 'busy' }
}

type Page = Awaited<ReturnType<typeof findSale>> & {}
type Claim =
  | { readonly kind: 'over' | 'busy' }
  | { readonly kind: 'open'; readonly checkoutId: string; readonly payAt: string }
  | { readonly kind: 'to-open'; readonly page: Page }
  | { readonly kind: 'to-close'; readonly checkoutId: string }
  | { readonly kind: 'being-opened' }

async function takeTurnOfSale(trx: Trx, salePublicId: string): Promise<void> {
  await trx
    .selectFrom('sale')
    .select('id')
    .where('public_id', '=', salePublicId)
    .forUpdate()
    .execute()
}

async function claimPage(
  trx: Trx,
  { salePublicId, extra, language }: BuyerWish,
  takeTurn: typeof takeTurnOfSale,
): Promise<Claim> {
  await takeTurn(trx, salePublicId)
  const sale = await findSale(trx, salePublicId)
  if (sale?.status !== 'started' || sale.expires_at <= now()) return { kind: 'over' }
  const isWanted = sale.extra_cents === extra
  if (sale.checkout_id !== null)
    return isWanted && sale.checkout_url !== null
      ? { kind: 'open', checkoutId: sale.checkout_id, payAt: sale.checkout_url }
      : { kind: 'to-close', checkoutId: sale.checkout_id }
  const askedAt = sale.page_asked_at?.getTime() ?? 0
  if (isWanted && askedAt > 0) return { kind: 'to-open', page: sale }
  if (askedAt > now().getTime() - OPENING) return { kind: 'being-opened' }
  if (sale.page_number >= MOST_PAGES) return { kind: 'busy' }
  await trx
    .updateTable('sale')
    .set((is) => ({
      extra_cents: extra,
      language,
      page_number: is('page_number', '+', 1),
      page_asked_at: now(),
    }))
    .where('id', '=', sale.id)
    .execute()
  const page = await findSale(trx, salePublicId)
  return page ? { kind: 'to-open', page } : { kind: 'over' }
}

async function findSale(trx: Trx, publicId: string) {
  return await trx
    .selectFrom('sale')
    .innerJoin('team', 'team.id', 'sale.team_id')
    .select(['sale.id', 'sale.public_id', 'sale.words', 'sale.status', 'sale.expires_at'])
    .select('sale.back_path')
    .select(['sale.amount_cents', 'sale.extra_cents', 'sale.currency', 'sale.language'])
    .select(['sale.page_number', 'sale.page_asked_at', 'sale.checkout_id', 'sale.checkout_url'])
    .select('team.name as team')
    .where('sale.public_id', '=', publicId)
    .executeTakeFirst()
}

/** Whoever opens the page of a sale sends the very same request, so that two at once are given the same page. */
async function openPage(page: Page): Promise<string> {
  const askedAt = page.page_asked_at ?? now()
  const back = `${env.BASE_URL}${page.back_path ?? `/pay/${page.public_id}`}`
  const opened = await payments().openCheckout({
    giftId: page.public_id,
    amount: cents(page.amount_cents),
    currency: page.currency,
    title: page.words,
    description: inLanguage(page.language, () => say('qr.checkout.soldBy', { team: page.team })),
    sale: {
      extra:
        page.extra_cents === 0
          ? null
          : {
              amount: cents(page.extra_cents),
              title: inLanguage(page.language, () => say('qr.checkout.extra', { team: page.team })),
            },
    },
    monthly: null,
    language: page.language,
    successUrl: `${back}?back=1`,
    cancelUrl: back,
    expiresAt: new Date(askedAt.getTime() + PAGE_OPEN_FOR),
    idempotencyKey: `sale-${page.public_id}-${page.page_number}`,
  })
  if (opened.kind === 'refused')
    log.error({ sale: page.public_id, why: opened.message }, 'a checkout was refused')
  if (opened.kind !== 'opened' || opened.checkout.url === null) return 'busy'
  const kept = await db
    .updateTable('sale')
    .set({ checkout_id: opened.checkout.id, checkout_url: opened.checkout.url })
    .where('id', '=', page.id)
    .where('page_number', '=', page.page_number)
    .where('page_asked_at', 'is not', null)
    .where('status', '=', 'started')
    .executeTakeFirst()
  if (kept.numUpdatedRows > 0n) return opened.checkout.url
  // Somebody chose another sum meanwhile: this page is nobody's, and must not be paid.
  return (await payments().closeCheckout(opened.checkout.id)) === 'busy' ? 'busy' : 'lost'
}

/** Asked of Stripe itself: it may have been paid a moment ago, and its notice be on its way. */
async function stillAsIs(checkoutId: string): Promise<boolean> {
  try {
    await refreshCheckout(checkoutId)
  } catch (err) {
    log.warn({ err }, 'the payment company could not be asked how a sale stands')
  }
  const found = await db
    .selectFrom('sale')
    .select('id')
    .where('checkout_id', '=', checkoutId)
    .where('status', '=', 'started')
    .executeTakeFirst()
  return found !== undefined
}
