import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { partOf } from '#app/money/share.ts'
import { givenOf, salesFor } from '../share.ts'
import type { Deal } from '../share.ts'

/** What a guest is taken to spend where the captain has not said. */
export const USUAL_SPEND = cents(1_500)

/** Who comes, as far as is known. */
export interface Coming {
  /** Everybody of every party that has a place. */
  readonly people: number
  /** Of them, of the parties that said so before the restaurant's deadline. */
  readonly inTime: number
  readonly isDeadlineOver: boolean
}

type Standing = 'nobody' | 'below' | 'too_late' | 'on_track' | 'capped'

/** Something that the restaurant asks for, and how much of it there would be. */
export interface Need {
  readonly kind: 'sales' | 'guests' | 'rsvps'
  readonly have: number
  readonly need: number
}

export interface Forecast {
  readonly standing: Standing
  readonly people: number
  readonly sales: Cents
  /** For the team; nothing below what is asked for. */
  readonly brings: Cents
  /** So many more people are needed for the restaurant to give. */
  readonly missing: number
  readonly needs: readonly Need[]
}

/** What the night would bring if everybody who said so comes, and nobody else. */
export function forecastOf(deal: Deal, spend: Cents, coming: Coming): Forecast {
  const { people, inTime } = coming
  const sales = cents(people * spend)
  const given = givenOf(deal, { sales, leftOut: cents(0), guests: people, rsvps: inTime })
  const standing = standingOf(deal, sales, coming, given.result === 'given')
  return {
    standing,
    people,
    sales,
    brings: people === 0 ? cents(0) : given.amount,
    missing: Math.max(
      peopleFor(deal.leastSales, spend) - people,
      (deal.leastGuests ?? 0) - people,
      (deal.leastRsvps ?? 0) - inTime,
      0,
    ),
    needs: [
      ...needOf('sales', sales, deal.leastSales),
      ...needOf('guests', people, deal.leastGuests),
      ...needOf('rsvps', inTime, deal.leastRsvps),
    ],
  }
}

function standingOf(deal: Deal, sales: Cents, coming: Coming, gives: boolean): Standing {
  const { gives: promised, cap, leastRsvps } = deal
  if (coming.isDeadlineOver && coming.inTime < (leastRsvps ?? 0)) return 'too_late'
  if (coming.people === 0) return 'nobody'
  if (!gives) return 'below'
  if (cap === null || typeof promised === 'number') return 'on_track'
  return partOf(sales, promised) >= cap ? 'capped' : 'on_track'
}

function needOf(kind: Need['kind'], have: number, need: number | null): readonly Need[] {
  return need === null ? [] : [{ kind, have, need }]
}

function peopleFor(sales: Cents | null, spend: Cents): number {
  return sales === null ? 0 : Math.ceil(sales / spend)
}

/** How many people it takes for the restaurant to give anything; 0 where it asks for nothing. */
export function peopleNeeded(deal: Deal, spend: Cents): number {
  const { leastSales, leastGuests, leastRsvps } = deal
  return Math.max(peopleFor(leastSales, spend), leastGuests ?? 0, leastRsvps ?? 0)
}

/** What a hope takes; or the most that such a night can bring, where that is less and is known. */
export type Reach =
  | { readonly kind: 'takes'; readonly sales: Cents; readonly people: number }
  | { readonly kind: 'never'; readonly most: Cents | null }

/** No restaurant takes in more in a night. */
const MOST_SALES = cents(10_000_000)

export function reachOf(deal: Deal, spend: Cents, hope: Cents): Reach {
  const sales = mostOf(deal) < hope ? null : salesFor(deal, hope)
  if (sales === null) return { kind: 'never', most: promisedAtMost(deal) }
  return {
    kind: 'takes',
    sales,
    people: Math.max(peopleFor(sales, spend), peopleNeeded(deal, spend)),
  }
}

function mostOf({ gives, cap }: Deal): number {
  const whole = typeof gives === 'number' ? gives : partOf(MOST_SALES, gives)
  return Math.min(whole, cap ?? whole)
}

/** Of a part without a cap nobody says how much it is at most. */
function promisedAtMost({ gives, cap }: Deal): Cents | null {
  if (typeof gives !== 'number') return cap
  return cap === null ? gives : cents(Math.min(cap, gives))
}
