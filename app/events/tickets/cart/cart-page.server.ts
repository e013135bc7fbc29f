import { newEntryKey } from '#app/contributions/entry/entry-page.server.ts'
import { cents } from '#app/money/cents.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { spend, spendEach } from '#app/platform/rate-limit.server.ts'
import type { Limit } from '#app/platform/rate-limit.server.ts'
import { askForPatience } from '#app/people/patience.ts'
import { typedIn } from '#app/teams/answer.ts'
import type { Answer } from '#app/teams/answer.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import type { Rebate } from '../cut-tickets.ts'
import { findRebate } from '../rebate.server.ts'
import { sayWhatIsBought } from '../what-is-bought.ts'
import { buyTickets } from './buy-tickets.server.ts'
import type { Purchase } from './buy-tickets.server.ts'
import { cartFields, readCart } from './cart.form.ts'
import { unitsField } from './units.form.ts'
import type { Cart } from './cart.form.ts'
import { cartOfOrder } from './cart-of-order.server.ts'
import { findChanges } from './changes.server.ts'
import { findTooLittle, findTooMany, reviewOf } from './review.ts'
import type { Review } from './review.ts'
import { findShop } from './shop.server.ts'
import type { Shop } from './shop.server.ts'
import { shownShop } from './shown-shop.server.ts'
import { isForGroup, weighCart } from './weigh-cart.ts'

/** @returns `undefined` for an event that sells nothing, or is not for all to see. */
export async function findCartPage(teamSlug: string, slug: string, again: string | null) {
  const shop = await findShop(teamSlug, slug)
  if (!shop) return undefined
  return {
    site: shop.site,
    color: shop.color,
    shop: shownShop(shop),
    values: { key: newEntryKey(), ...(await cartOfOrder(shop.eventId, again)) },
  }
}

export interface CartRequest {
  readonly teamSlug: string
  readonly slug: string
  readonly form: FormData
  readonly clientAddress: string
}

export type CartAnswer =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'gone' }
  /** The summary before it is paid. */
  | { readonly kind: 'review'; readonly review: Review; readonly values: Answer<string>['values'] }
  | {
      readonly kind: 'again'
      readonly status: 200 | 400 | 409 | 429
      readonly answer: Answer<string>
      /** What changed since the buyer read it. */
      readonly changes: readonly string[]
    }

const PER_CLIENT: Limit = { name: 'tickets-client', points: 20, seconds: 3600 }
const PER_ADDRESS: Limit = { name: 'tickets-address', points: 10, seconds: 3600 }
const CODES_PER_CLIENT: Limit = { name: 'ticket-codes-client', points: 30, seconds: 3600 }

/** Reads a cart: shows what it comes to, and when that was read, holds it and leads to Stripe. */
export async function answerCart(request: CartRequest): Promise<CartAnswer> {
  const { form, teamSlug, slug } = request
  const shop = await findShop(teamSlug, slug)
  if (!shop) return { kind: 'gone' }
  // A robot that fills in what nobody sees is led away, and nothing is done (S18).
  if (form.get('website')) return { kind: 'on', to: shop.event.href }
  const values = typedIn(cartFields(shop.onSale), form)
  const again = (
    status: 200 | 400 | 409 | 429,
    errors: readonly FieldError[],
    changes: readonly string[] = [],
  ): CartAnswer => ({ kind: 'again', status, answer: { values, errors }, changes })
  if (!shop.isOpen) return again(409, [])
  if (form.get('step') === 'change') return again(200, [])
  const changes = await findChanges(shop, textOf(form, 'version'), form)
  if (changes.length > 0) return again(409, [], changes)
  const typed = readCart(shop.onSale, form)
  if (typed.kind === 'errors') return again(400, typed.errors)
  const cart = withoutIdleChoice(shop, typed.cart)
  const rebate = await askRebate(shop, cart, request.clientAddress)
  if (typeof rebate === 'string') return again(400, [{ field: 'code', message: rebate }])
  const weighed = weighCart(cart.lines, rebate, cart.pays)
  if (weighed.due === 0 && cart.extra > 0)
    return again(400, [{ field: 'extra', message: say('tickets.errors.extraFree') }])
  const refusal = findTooLittle(cart, weighed) ?? findTooMany(shop, cart)
  if (refusal) return again(400, [refusal])
  if (form.get('step') !== 'pay')
    return { kind: 'review', review: reviewOf(shop, cart, weighed), values }
  const spent = await spendEach([
    [PER_CLIENT, request.clientAddress],
    [PER_ADDRESS, cart.email],
  ])
  if (!spent.allowed)
    return again(429, [{ field: 'name', message: askForPatience(spent.retryAfterSeconds) }])
  const bought = await buy(shop, cart, form)
  return refused(bought, shop, cart, again)
}

function refused(
  bought: Purchase,
  shop: Shop,
  cart: Cart,
  again: (status: 409, errors: readonly FieldError[], changes?: readonly string[]) => CartAnswer,
): CartAnswer {
  switch (bought.kind) {
    case 'on':
      return bought
    case 'changed':
      return again(409, [], [say('tickets.changed.since')])
    case 'closed':
      return again(409, [], [say('tickets.changed.closed')])
    case 'code-not-good':
      return again(409, [{ field: 'code', message: say('tickets.errors.code') }])
    case 'nothing':
      return again(
        409,
        shop.onSale
          .slice(0, 1)
          .map((of) => ({ field: unitsField(of), message: say('tickets.errors.nothing') })),
      )
    case 'too-few-left':
      return again(
        409,
        cart.lines
          .filter(({ of }) => bought.packagePublicIds.includes(of.publicId))
          .map(({ of }) => ({
            field: unitsField(of),
            message: say('tickets.errors.justGone', { what: of.name }),
          })),
      )
  }
}

async function buy(shop: Shop, cart: Cart, form: FormData): Promise<Purchase> {
  const sent = textOf(form, 'key')
  const seen = textOf(form, 'seen')
  return await buyTickets({
    eventPublicId: shop.publicId,
    versionId: shop.versionId,
    lines: cart.lines.map(({ of, units }) => ({ packagePublicId: of.publicId, units })),
    buyer: { name: cart.name, email: cart.email },
    firm: cart.firm,
    way: 'card',
    pays: cart.pays,
    code: cart.code,
    language: currentLanguage(),
    soldBy: null,
    formKey: /^[0-9a-f]{32}$/.test(sent) ? sent : newEntryKey(),
    words: sayWhatIsBought(
      shop.event.title,
      cart.lines.map(({ of, units }) => ({ name: of.name, units })),
    ),
    seen: cents(/^\d{1,9}$/.test(seen) ? Number(seen) : 0),
    extra: cart.extra,
  })
}

/** Who pays for whom is asked only where a group comes together. */
function withoutIdleChoice({ ticketing }: Shop, cart: Cart): Cart {
  return ticketing.ownPay && isForGroup(cart.lines) ? cart : { ...cart, pays: 'all' }
}

/** What the code takes off. @returns a complaint in words for one that is not good. */
async function askRebate(
  shop: Shop,
  { code }: Cart,
  clientAddress: string,
): Promise<Rebate | null | string> {
  if (code === null) return null
  const spent = await spend(CODES_PER_CLIENT, clientAddress)
  if (!spent.allowed) return askForPatience(spent.retryAfterSeconds)
  const found = await inTransaction((trx) => findRebate(trx, shop.eventId, code))
  if (found === 'not-good') return say('tickets.errors.code')
  return found?.takes ?? null
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
