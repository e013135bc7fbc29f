import type {
  IntakeWay,
  ItemCategory,
  ItemCondition,
  ItemSize,
  OfferStatus,
} from '#db/schema/item-offers.ts'

export const categories = [
  'furniture',
  'housewares',
  'clothes',
  'books',
  'toys',
  'baby',
  'tools',
  'sports',
  'electronics',
  'other',
] as const satisfies readonly ItemCategory[]

export const sizes = ['hand', 'car', 'truck'] as const satisfies readonly ItemSize[]
export const conditions = ['like_new', 'good', 'worn'] as const satisfies readonly ItemCondition[]
export const ways = ['drop_off', 'pick_up'] as const satisfies readonly IntakeWay[]

/** What counts against the room of a sale: what was promised a place, and what stands there. */
export const takesRoom = [
  'accepted',
  'booked',
  'received',
] as const satisfies readonly OfferStatus[]

/** What it takes of a sale's room, in what one hand carries. */
export function loadsOf(size: ItemSize): number {
  switch (size) {
    case 'hand':
      return 1
    case 'car':
      return 4
    case 'truck':
      return 12
  }
}

export interface IntakeRule {
  readonly opensOn: string | null
  readonly closesOn: string | null
  /** `null` where there is room for all. */
  readonly capacity: number | null
}

export type IntakeState = 'not-yet' | 'open' | 'full' | 'over'

interface Moment {
  /** Today by the clock of the sale's place. */
  readonly today: string
  readonly hasBegun: boolean
  /** Loads that were accepted. */
  readonly accepted: number
}

/** Whether things can be offered now. When the sale begins it is too late, whatever its captain wrote. */
export function intakeState(
  { opensOn, closesOn, capacity }: IntakeRule,
  { today, hasBegun, accepted }: Moment,
): IntakeState {
  if (hasBegun || (closesOn !== null && today > closesOn)) return 'over'
  if (opensOn !== null && today < opensOn) return 'not-yet'
  return capacity !== null && accepted >= capacity ? 'full' : 'open'
}
