import type {
  IntakeWay,
  ItemCategory,
  ItemCondition,
  ItemSize,
  OfferStatus,
} from '#db/schema/item-offers.ts'
import { hexOf } from './money-plan.ts'

interface PlannedSlot {
  readonly key: string
  readonly way: IntakeWay
  /** Days before the sale. */
  readonly before: number
  readonly from: string
  readonly to: string
  readonly capacity: number
  readonly place: string
  readonly driver: { readonly name: string; readonly email: string }
}

interface PlannedOffer {
  readonly key: string
  readonly what: string
  readonly category: ItemCategory
  readonly size: ItemSize
  readonly condition: ItemCondition
  readonly boxes?: number
  readonly way: IntakeWay
  readonly address?: string
  readonly name: string
  readonly phone?: string
  readonly letter?: true
  readonly status: OfferStatus
  readonly slot?: string
  readonly photographed?: true
}

export const OFFERED_SALE = 'Garage sale with a live band'

export const intakePlan = {
  accepts: 'Clean furniture, tools that work, records, books, toys with all their parts.',
  refuses: 'Mattresses, old TVs, anything torn, wet or recalled. We pay to have it hauled away.',
  capacity: 120,
  categories: [
    'furniture',
    'housewares',
    'books',
    'toys',
    'baby',
    'tools',
    'sports',
    'other',
  ] satisfies ItemCategory[],
}

const SATURDAY = 'Saturday pick-up'
const THURSDAY = 'Thursday drop-off'

export const slotPlan: readonly PlannedSlot[] = [
  {
    key: THURSDAY,
    way: 'drop_off',
    before: 2,
    from: '17:00',
    to: '19:00',
    capacity: 12,
    place: 'The alley door of the garage, 2418 N Bartlett Ave',
    driver: { name: 'Sal Bruno', email: 'sal.bruno@example.net' },
  },
  {
    key: SATURDAY,
    way: 'pick_up',
    before: 7,
    from: '09:00',
    to: '12:00',
    capacity: 6,
    place: '',
    driver: { name: 'Tomás Aguilar', email: 'tomas.aguilar@example.net' },
  },
]

export const couchKey = hexOf('offer of a couch')

/** One in each state. */
export const offerPlan: readonly PlannedOffer[] = [
  {
    key: couchKey,
    what: 'A gray couch for three, no pets, a small spot on one arm',
    category: 'furniture',
    size: 'truck',
    condition: 'good',
    way: 'pick_up',
    address: '3111 N Humboldt Blvd, upper flat, side door',
    name: 'Rosa Delgado',
    phone: '(414) 555-0133',
    letter: true,
    status: 'offered',
    photographed: true,
  },
  {
    key: hexOf('offer of a crib'),
    what: 'A white crib with its mattress, bought new in 2021',
    category: 'baby',
    size: 'car',
    condition: 'like_new',
    way: 'drop_off',
    name: 'Pao Vang',
    status: 'offered',
  },
  {
    key: hexOf('offer of a table'),
    what: 'Oak table and four chairs',
    category: 'furniture',
    size: 'truck',
    condition: 'good',
    way: 'pick_up',
    address: 'PO Box 93211; meet me at the loading dock of the library on Locust Street',
    name: 'Gloria Xiong',
    phone: '(414) 555-0178',
    status: 'booked',
    slot: SATURDAY,
    photographed: true,
  },
  {
    key: hexOf('offer of a lawn mower'),
    what: 'Push mower, starts on the second pull',
    category: 'tools',
    size: 'car',
    condition: 'worn',
    way: 'pick_up',
    address: '2730 N Dousman St',
    name: 'Walter Brandt',
    status: 'booked',
    slot: SATURDAY,
  },
  {
    key: hexOf('offer of records'),
    what: 'Records, mostly jazz',
    category: 'books',
    size: 'hand',
    condition: 'good',
    boxes: 3,
    way: 'drop_off',
    name: 'Ginny Marsh',
    status: 'booked',
    slot: THURSDAY,
  },
  {
    key: hexOf('offer of dishes'),
    what: 'Dishes for twelve and two good pots',
    category: 'housewares',
    size: 'car',
    condition: 'like_new',
    boxes: 2,
    way: 'drop_off',
    name: 'Olu Adeyemi',
    status: 'accepted',
  },
  {
    key: hexOf('offer of lamps'),
    what: 'Two floor lamps',
    category: 'furniture',
    size: 'car',
    condition: 'good',
    way: 'drop_off',
    name: 'Dana Kim',
    letter: true,
    status: 'received',
  },
  {
    key: hexOf('offer of a television'),
    what: 'A tube TV from 1998, works',
    category: 'other',
    size: 'car',
    condition: 'worn',
    way: 'drop_off',
    name: 'Ed Nowak',
    status: 'declined',
  },
]
