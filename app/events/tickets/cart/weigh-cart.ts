import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { cutTickets } from '../cut-tickets.ts'
import type { Rebate } from '../cut-tickets.ts'
import { deductibleOf } from '../package.ts'
import type { Package } from '../package.ts'
import type { OnSale } from './on-sale.server.ts'

export interface CartLine {
  readonly of: Pick<OnSale, 'publicId' | 'name' | 'price' | 'fairValue' | 'people'> &
    Pick<Package, 'kind'>
  readonly units: number
}

/** What a cart comes to, in cents. */
export interface Weighed {
  /** Of each line before a discount. */
  readonly whole: Cents
  /** What the discount takes off. */
  readonly off: Cents
  /** Of the places that friends pay for themselves. */
  readonly friends: Cents
  /** The least that one of them would pay; `null` where none pays anything. */
  readonly leastOfFriend: Cents | null
  /** What the buyer pays for places and add-ons now. */
  readonly due: Cents
  /** What that is worth to whoever comes (C4). */
  readonly value: Cents
  /** What of it may be deducted (C3). */
  readonly deductible: Cents
}

/** Weighs a cart as it would be charged: from the same tickets that are held for it. */
export function weighCart(
  lines: readonly CartLine[],
  rebate: Rebate | null,
  pays: 'all' | 'own',
): Weighed {
  const tickets = cutTickets(
    lines.map(({ of, units }) => ({ of: { ...of, packageId: 0, places: 0 }, units })),
    rebate,
  )
  const mine = tickets.filter(({ position }) => pays === 'all' || position === 1)
  const theirs = tickets.filter((ticket) => ticket.price > 0 && !mine.includes(ticket))
  const whole = lines.reduce((sum, { of, units }) => sum + of.price * units, 0)
  const paid = tickets.reduce((sum, { price }) => sum + price, 0)
  const due = mine.reduce((sum, { price }) => sum + price, 0)
  const value = mine.reduce((sum, { fairValue }) => sum + fairValue, 0)
  return {
    whole: cents(whole),
    off: cents(whole - paid),
    friends: cents(paid - due),
    leastOfFriend:
      theirs.length === 0 ? null : cents(Math.min(...theirs.map(({ price }) => price))),
    due: cents(due),
    value: cents(value),
    deductible: cents(deductibleOf(due, value)),
  }
}

/** Above this, whoever pays partly for goods is told what of it may be deducted (C3, IRS Pub. 1771). */
export const TOLD_ABOVE = cents(7_500)

/** Whether one of the lines is for several who come together, and could each pay for themselves. */
export function isForGroup(lines: readonly CartLine[]): boolean {
  return lines.some(({ of }) => of.people > 1)
}
