import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { partOf } from '#app/money/share.ts'
import type { Share } from '#app/money/share.ts'
import type { DiningResult } from '#db/schema/dining-nights.ts'

/** What a restaurant promises to give of a night. */
export interface Deal {
  /** A part of what is spent, or one sum however much that is. */
  readonly gives: Share | Cents
  /** It never gives more than that. */
  readonly cap: Cents | null
  /** With less than that it gives nothing. */
  readonly leastSales: Cents | null
  readonly leastGuests: number | null
  readonly leastRsvps: number | null
}

/** How a night went; what nobody counted is not held against it. */
export interface Night {
  readonly sales: Cents
  /** Of the sales, what the deal does not count: drinks, gift cards, catering. */
  readonly leftOut: Cents
  readonly guests: number | null
  /** How many had said in time that they come. */
  readonly rsvps: number | null
}

export interface Given {
  readonly result: DiningResult
  /** Nothing below what was asked for. */
  readonly amount: Cents
}

/** What comes of a night, to the nearest cent. */
export function givenOf(deal: Deal, night: Night): Given {
  const counted = cents(night.sales - night.leftOut)
  const result = resultOf(deal, counted, night)
  return { result, amount: result === 'given' ? sumOf(deal, counted) : cents(0) }
}

function resultOf(deal: Deal, counted: Cents, night: Night): DiningResult {
  if (isBelow(counted, deal.leastSales)) return 'too_few_sales'
  if (isBelow(night.guests, deal.leastGuests)) return 'too_few_guests'
  if (isBelow(night.rsvps, deal.leastRsvps)) return 'too_few_rsvps'
  return 'given'
}

function isBelow(count: number | null, least: number | null): boolean {
  return count !== null && least !== null && count < least
}

function sumOf({ gives, cap }: Deal, counted: Cents): Cents {
  const whole = typeof gives === 'number' ? gives : partOf(counted, gives)
  return cents(Math.min(whole, cap ?? whole))
}

/** What has to be spent, of what counts, for a hope to come true; `null` where no sum of sales is enough. */
export function salesFor({ gives, cap, leastSales }: Deal, hope: Cents): Cents | null {
  if (cap !== null && cap < hope) return null
  const least = leastSales ?? cents(0)
  if (typeof gives === 'number') return gives < hope ? null : least
  return cents(Math.max(enoughFor(hope, gives), least))
}

/** The smallest sum of which the part is not less than the hope: half a cent goes up. */
function enoughFor(hope: Cents, { over, under }: Share): number {
  if (hope <= 0) return 0
  const doubled = (2n * BigInt(hope) - 1n) * BigInt(under)
  const parts = 2n * BigInt(over)
  return Number((doubled + parts - 1n) / parts)
}
