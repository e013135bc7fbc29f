import { apportion } from '#app/money/apportion.ts'
import type { Cents } from '#app/money/cents.ts'
import type { PackageKind } from '#db/schema/tickets.ts'

/** What of a package its tickets are made from. */
export interface Cut {
  readonly packageId: number
  readonly kind: PackageKind
  readonly price: Cents
  readonly fairValue: Cents
  readonly people: number
  readonly places: number
}

export interface CutLine {
  readonly of: Cut
  readonly units: number
}

/** Takes so many percent off, or so many cents, never more than there is. */
export type Rebate =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'amount'; readonly cents: number }

/** One place, add-on or sponsorship, with its part of the price. */
export interface CutTicket {
  readonly packageId: number
  readonly unit: number
  readonly position: number
  readonly price: Cents
  readonly fairValue: Cents
  readonly isPerson: boolean
  readonly takesPlace: boolean
}

/**
 * Cuts a cart into tickets: a foursome is four, each with a fourth of the price and of its value, to the cent; a sponsorship is
 * one with the whole of both, and one for each place that comes with it, at no price. What a rebate takes off is shared by
 * price, and never touches what a thing is worth.
 */
export function cutTickets(lines: readonly CutLine[], rebate: Rebate | null): CutTicket[] {
  const whole = lines.flatMap(({ of, units }) =>
    Array.from({ length: units }, (_, index) => cutOne(of, index + 1)).flat(),
  )
  const sum = whole.reduce((total, ticket) => total + ticket.price, 0)
  const prices = apportion(
    sum - rebateOn(sum, rebate),
    whole.map(({ price }) => price),
  )
  return whole.map((ticket, index) => ({ ...ticket, price: prices[index] ?? ticket.price }))
}

/** What a rebate takes off a sum, in cents; of parts of a cent the buyer has the better of it. */
export function rebateOn(sum: number, rebate: Rebate | null): number {
  if (!rebate) return 0
  const off = rebate.kind === 'percent' ? Math.ceil((sum * rebate.percent) / 100) : rebate.cents
  return Math.min(sum, off)
}

function cutOne(of: Cut, unit: number): CutTicket[] {
  const own = of.kind === 'sponsorship' || of.people === 0 ? 1 : 0
  const shares = Array.from({ length: own + of.people }, (_, index) =>
    own === 1 && index > 0 ? 0 : 1,
  )
  const prices = apportion(of.price, shares)
  const values = apportion(of.fairValue, shares)
  return shares.map((_, index) => ({
    packageId: of.packageId,
    unit,
    position: index + 1,
    price: prices[index] ?? of.price,
    fairValue: values[index] ?? of.fairValue,
    isPerson: index >= own,
    takesPlace: index >= own && index - own < of.places,
  }))
}
