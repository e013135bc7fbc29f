import type { Cents } from '#app/money/cents.ts'
import type { Asked, CalledOff, PackageKind } from '#db/schema/tickets.ts'

/** Something that an event sells, as one of its texts tells it. */
export interface Package {
  /** `null` for one that was not kept yet. */
  readonly publicId: string | null
  readonly kind: PackageKind
  readonly name: string
  /** What it comes with. */
  readonly included: string
  readonly price: Cents
  /** What that is worth, in good faith (C4). `null`: not said yet, and then the event is not shown. */
  readonly fairValue: Cents | null
  /** For how many people one is, and how many of the event's places it takes. */
  readonly people: number
  readonly places: number
  /** How often there is one; `null` for as long as there are places. */
  readonly stock: number | null
  /** How many one order may have; of an add-on, how many for each of its people. */
  readonly mostEach: number | null
  readonly soldFrom: Date | null
  readonly soldUntil: Date | null
  /** `team`: by captains and staff alone, for guests of honor and whoever walks up on the day. */
  readonly soldBy: 'everyone' | 'team'
}

/** How an event sells. */
export interface Ticketing {
  readonly calledOff: CalledOff
  /** Until when a buyer may give places back for their money; `null`: never. */
  readonly refundUntil: Date | null
  /** Until when names may be changed; `null`: until it begins. */
  readonly namesUntil: Date | null
  /** Whether each of a group may pay for their own place. */
  readonly ownPay: boolean
  readonly asks: Readonly<Record<Question, Asked>>
  /** What there is to eat; none: asked in own words. */
  readonly meals: readonly string[]
  /** What everybody agrees to who plays; empty for nothing. */
  readonly waiver: string
}

export type Question = 'phone' | 'shirt' | 'handicap' | 'meal' | 'allergy'

/** Before its captain said anything. */
export const usualTicketing: Ticketing = {
  calledOff: 'choose',
  refundUntil: null,
  namesUntil: null,
  ownPay: true,
  asks: { phone: 'hidden', shirt: 'hidden', handicap: 'hidden', meal: 'hidden', allergy: 'hidden' },
  meals: [],
  waiver: '',
}

/** How many of it one order may have, where so many people come; `Infinity` for no limit. */
export function mostInOrder(
  { kind, mostEach }: Pick<Package, 'kind' | 'mostEach'>,
  people: number,
): number {
  if (mostEach === null) return Infinity
  return kind === 'add_on' && people > 0 ? mostEach * people : mostEach
}

/** What of the price may be deducted (C3): what is paid beyond what one gets for it. */
export function deductibleOf(price: number, fairValue: number): number {
  return Math.max(0, price - fairValue)
}
