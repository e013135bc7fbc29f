import type { Cents } from '#app/money/cents.ts'
import type { Promised } from '#app/teams/dining-promise.ts'
import type { CountBy, LeftOut, WayToEat } from '#db/schema/dining-nights.ts'
import type { Deal } from './share.ts'

/** What was agreed with the restaurant, as a captain wrote it; what is not known yet is empty. */
export interface DealText {
  readonly gives: Promised | null
  readonly cap: Cents | null
  readonly leastSales: Cents | null
  readonly leastGuests: number | null
  readonly leastRsvps: RsvpsNeeded | null
  readonly counts: readonly WayToEat[]
  readonly excludes: readonly LeftOut[]
  readonly countBy: readonly CountBy[]
  /** What guests enter or say; empty where there is none. */
  readonly code: string
  /** What one guest spends there, as the captain reckons. */
  readonly spend: Cents | null
  /** Such as “not in or near the restaurant”. For captains and staff alone, like what follows. */
  readonly flyerRules: string
  /** How many helpers the restaurant asks for. */
  readonly volunteers: number | null
  /** So many weeks after the night the check comes. */
  readonly checkWeeks: number | null
}

interface RsvpsNeeded {
  readonly count: number
  /** So many days before the night. */
  readonly days: number
}

/** Before its captain said anything. */
export const nothingAgreed: DealText = {
  gives: null,
  cap: null,
  leastSales: null,
  leastGuests: null,
  leastRsvps: null,
  counts: [],
  excludes: [],
  countBy: [],
  code: '',
  spend: null,
  flyerRules: '',
  volunteers: null,
  checkWeeks: null,
}

/** What it comes to is reckoned from this; nothing can be reckoned before it is known what is given. */
export function dealOf({ gives, leastRsvps, ...deal }: DealText): Deal | null {
  if (!gives) return null
  return {
    gives: gives.kind === 'share' ? gives.share : gives.amount,
    cap: deal.cap,
    leastSales: deal.leastSales,
    leastGuests: deal.leastGuests,
    leastRsvps: leastRsvps?.count ?? null,
  }
}
