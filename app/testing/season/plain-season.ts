import type { Rest } from '#app/contributions/confirm-money.server.ts'
import { apportion } from '#app/money/apportion.ts'
import { beyondOf, giftLeft, priceLeft } from './plain-sale.ts'
import type { PlainSale, SaleIncome } from './plain-sale.ts'
import type { PlainBank, PlainDeposit, PlainMoney } from './plain-bank.ts'

// What somebody with a pencil and some boxes would keep of a season: no journals, no totals, only what lies where.

/** Teams by their place in the world; after them comes the campaign itself. */
export const PLACES = 4
export const CAMPAIGN = PLACES - 1

export interface PlainGift {
  id: string
  readonly by: 'card' | 'debit' | 'hand'
  /** What was sold with it, by one payment. */
  readonly beside?: PlainSale
  readonly amount: number
  readonly donor: number
  readonly charge: string | null
  readonly checkout: string | null
  state: 'waiting' | 'paid' | 'gone'
  /** Whether Stripe has written its line, which may be late. */
  lined: boolean
  /** Gone back to the donor. */
  back: number
  lost: number
  dispute: 'never' | 'open' | 'over'
  /** Whose it is, in what proportion. */
  weights: readonly number[]
  before: readonly number[] | undefined
}

export interface PlainMonthly {
  readonly subscription: string
  readonly firstGift: string
  readonly amount: number
  readonly donor: number
  /** The card was declined, and nobody has paid since. */
  unpaid: boolean
  stopped: boolean
}

export interface PlainRefund {
  readonly id: string
  readonly gift: PlainGift
  readonly amount: number
  pending: boolean
  failed: boolean
}

export interface PlainPromise {
  readonly id: string
  readonly place: number
  readonly kind: 'gift' | 'sale_takings' | 'sponsorship' | 'challenge'
  readonly donor: number
  readonly by: number
  /** Cents for each dollar, up to the cap. */
  readonly challenge: { readonly centsPerDollar: number; cap: number } | null
  amount: number
  settled: number
  voided: boolean
}

export interface PlainMatch {
  readonly money: PlainMoney
  readonly promise: PlainPromise
  readonly amount: number
  readonly short: number
  readonly gift: PlainGift | null
  live: boolean
}

export interface PlainDispute {
  readonly id: string
  readonly gift: PlainGift
  readonly asks: 'first' | 'for its money'
  open: boolean
}

export class PlainSeason {
  readonly gifts: PlainGift[] = []
  readonly sales: PlainSale[] = []
  readonly months: PlainMonthly[] = []
  readonly refunds: PlainRefund[] = []
  /** Asked for while nobody answered; made in the morning. */
  asked: { readonly gift: PlainGift; readonly amount: number }[] = []
  askedOfSales: { readonly sale: PlainSale; readonly amount: number }[] = []
  readonly disputes: PlainDispute[] = []
  readonly promises: PlainPromise[] = []
  readonly monies: PlainMoney[] = []
  readonly matches: PlainMatch[] = []
  readonly deposits: PlainDeposit[] = []
  readonly bank: PlainBank
  /** Under whose address each donor's gifts are gathered. */
  readonly gathered = [0, 1, 2, 3]

  constructor(bank: PlainBank) {
    this.bank = bank
  }

  /** Why money cannot be confirmed for it, or nothing. */
  refusal(promise: PlainPromise, rest: Rest, by: number): string | undefined {
    if (promise.voided || promise.settled === promise.amount) return 'nothing-expected'
    if (promise.by === by) return 'own-entry'
    return rest === 'counted-again' && promise.kind !== 'sale_takings' ? 'not-counted' : undefined
  }

  match(money: PlainMoney, promise: PlainPromise, rest: Rest, giftId: string | null): void {
    const open = promise.amount - promise.settled
    const there = money.amount - money.matched
    const amount = rest === 'counted-again' ? there : Math.min(open, there)
    const short = rest === 'counted-again' ? open - there : 0
    const gift = giftId === null ? null : aGiftOf(promise, giftId, amount)
    if (gift) this.gifts.push(gift)
    this.matches.push({ money, promise, amount, short, gift, live: true })
    money.matched += amount
    promise.settled += amount + short
    if (rest !== 'will-not-come' || open === amount) return
    promise.amount -= open - amount
    if (promise.challenge) promise.challenge.cap = promise.amount
  }

  /** Why a match cannot be taken back, or nothing. */
  undoRefusal({ live, gift, promise }: PlainMatch): string | undefined {
    if (!live) return 'undone-before'
    if (gift && gift.back + gift.lost > 0) return 'gift-went-back'
    const elsewhere = gift && (!isWhole(gift.weights) || !gift.weights[promise.place])
    return elsewhere ? 'gift-was-moved' : undefined
  }

  undo(match: PlainMatch): void {
    match.live = false
    match.money.matched -= match.amount
    match.promise.settled -= match.amount + match.short
    if (match.gift) match.gift.state = 'gone'
  }

  liveMatchesOf(money: PlainMoney): PlainMatch[] {
    return this.matches.filter((match) => match.live && match.money === money)
  }

  /** What challenges promise follows from what was given. */
  grow(): void {
    for (const promise of this.promises) {
      if (!promise.challenge || promise.voided) continue
      const { centsPerDollar, cap } = promise.challenge
      const places = promise.place === CAMPAIGN ? [0, 1, 2, 3] : [promise.place]
      const given = places.reduce((total, place) => total + this.given(place), 0)
      const matched = (given * centsPerDollar - ((given * centsPerDollar) % 100)) / 100
      promise.amount = Math.max(promise.settled, Math.min(cap, matched))
    }
  }

  /** By gifts alone. */
  given(place: number): number {
    return this.gifts.reduce((total, gift) => total + (partsOf(gift)[place] ?? 0), 0)
  }

  raised(place: number): number {
    const otherwise = this.matches.filter(
      ({ live, gift, promise }) => live && gift === null && promise.place === place,
    )
    const sold = this.sales.filter((sale) => sale.place === place)
    return (
      this.given(place) +
      otherwise.reduce((total, { amount }) => total + amount, 0) +
      sold.reduce((total, sale) => total + priceLeft(sale), 0)
    )
  }

  expected(place: number): number {
    return this.promises
      .filter((promise) => promise.place === place && !promise.voided)
      .reduce((total, { amount, settled }) => total + amount - settled, 0)
  }

  giftsOf(place: number): number {
    return this.gifts.filter((gift) => (partsOf(gift)[place] ?? 0) > 0).length
  }

  /** What places brought, and sponsors by card and by check: income stands on the other side of the book. */
  otherIncome(): { ticket_income: number; sponsor_income: number } {
    const sold = (income: SaleIncome) =>
      this.sales
        .filter((sale) => sale.income === income)
        .reduce((total, sale) => total + priceLeft(sale), 0)
    const promised = this.matches
      .filter(({ live, gift, promise }) => live && gift === null && promise.kind !== 'sale_takings')
      .reduce((total, { amount }) => total + amount, 0)
    return {
      ticket_income: 0 - sold('ticket_income'),
      sponsor_income: 0 - sold('sponsor_income') - promised,
    }
  }

  /** What went back or was lost beyond what a gift was, and what of money in hand is nobody's yet. */
  suspense(): number {
    const beyond = this.gifts.reduce(
      (total, { amount, back, lost }) => total + Math.max(0, back + lost - amount),
      0,
    )
    const beyondSales = this.sales.reduce((total, sale) => total + beyondOf(sale), 0)
    const unmatched = this.monies
      .filter(({ place }) => place !== 'gone' && place !== 'returned')
      .reduce((total, { amount, matched }) => total + amount - matched, 0)
    return beyond + beyondSales - unmatched
  }
}

/** What of a gift is still there. */
export function leftOf({ beside, state, amount, back, lost }: PlainGift): number {
  if (beside) return giftLeft(beside)
  return state === 'paid' ? Math.max(0, amount - back - lost) : 0
}

export function partsOf(gift: PlainGift): readonly number[] {
  return apportion(leftOf(gift), gift.weights)
}

export function wholeAt(place: number): number[] {
  return Array.from({ length: PLACES }, (_, at) => Number(at === place))
}

function isWhole(weights: readonly number[]): boolean {
  return weights.filter((weight) => weight > 0).length === 1
}

function aGiftOf(promise: PlainPromise, id: string, amount: number): PlainGift {
  return {
    id,
    by: 'hand',
    amount,
    donor: promise.donor,
    charge: null,
    checkout: null,
    state: 'paid',
    lined: true,
    back: 0,
    lost: 0,
    dispute: 'never',
    weights: wholeAt(promise.place),
    before: undefined,
  }
}
