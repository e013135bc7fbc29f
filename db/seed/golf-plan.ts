import { nothingPlanned } from '#app/events/golf/outing.ts'
import type { OutingText } from '#app/events/golf/outing.ts'
import { usualTicketing } from '#app/events/tickets/package.ts'
import type { Package, Ticketing } from '#app/events/tickets/package.ts'
import { cents } from '#app/money/cents.ts'
import type { EventPlan } from './event-plan.ts'
import { RAINED_OUT, TOMORROW } from './order-plan.ts'

/** A code, and what it takes off. */
interface PlannedDiscount {
  readonly code: string
  readonly percent?: number
  readonly amount?: number
  readonly mostOrders?: number
}

/** A package whose sale begins or ends so many days before the day on which it is played. */
type PlannedPackage = Omit<Package, 'publicId' | 'soldFrom' | 'soldUntil'> & {
  readonly fromBefore?: number
  readonly untilBefore?: number
}

export interface PlannedSelling {
  readonly outing: OutingText
  readonly packages: readonly PlannedPackage[]
  readonly ticketing: Ticketing
  /** So many days before it is played places may be given back, and names changed. */
  readonly refundBefore: number
  readonly namesBefore: number
  readonly discounts: readonly PlannedDiscount[]
}

const one = { people: 1, places: 1, stock: null, mostEach: null, soldBy: 'everyone' } as const
const addOn = { ...one, kind: 'add_on', people: 0, places: 0 } as const
const golf = 'Golf, cart, lunch and dinner'

const packages: readonly PlannedPackage[] = [
  {
    ...one,
    kind: 'place',
    name: 'Early bird',
    included: golf,
    price: cents(10_000),
    fairValue: cents(7_000),
    mostEach: 4,
    untilBefore: 21,
  },
  {
    ...one,
    kind: 'place',
    name: 'Single',
    included: golf,
    price: cents(12_000),
    fairValue: cents(7_000),
    mostEach: 4,
  },
  {
    ...one,
    kind: 'place',
    name: 'Foursome',
    included: `${golf}, for four`,
    price: cents(48_000),
    fairValue: cents(28_000),
    people: 4,
    places: 4,
  },
  {
    ...one,
    kind: 'place',
    name: 'Dinner only',
    included: 'Fish fry and pie in the clubhouse',
    price: cents(5_000),
    fairValue: cents(3_000),
    places: 0,
    stock: 40,
  },
  {
    ...one,
    kind: 'place',
    name: 'Guest of honor',
    included: golf,
    price: cents(0),
    fairValue: cents(7_000),
    soldBy: 'team',
  },
  {
    ...addOn,
    name: 'Mulligan',
    included: 'One shot played again',
    price: cents(1_000),
    fairValue: cents(1_000),
    mostEach: 2,
  },
  {
    ...addOn,
    name: 'Closest to the pin',
    included: 'One try at hole 7',
    price: cents(2_000),
    fairValue: cents(2_000),
    mostEach: 1,
  },
  {
    ...one,
    kind: 'sponsorship',
    name: 'Hole sponsor',
    included: 'A sign with your name at a hole',
    price: cents(25_000),
    fairValue: cents(0),
    people: 0,
    places: 0,
    stock: 18,
  },
  {
    ...one,
    kind: 'sponsorship',
    name: 'Title sponsor',
    included: 'Your name beside the outing’s, and a foursome',
    price: cents(300_000),
    fairValue: cents(28_000),
    people: 4,
    places: 4,
    stock: 1,
  },
]

const played: OutingText = {
  ...nothingPlanned,
  format: 'scramble',
  startKind: 'shotgun',
  startsAt: '09:00',
  checkInFrom: '07:30',
  included: 'Green fee, cart, range balls, lunch at the turn and dinner',
  dressCode: 'Collared shirt, soft spikes. Knees welcome in any condition.',
  proName: 'Pat Lindner',
  proContact: '(414) 555-0188',
}

const selling: PlannedSelling = {
  outing: played,
  packages,
  ticketing: {
    ...usualTicketing,
    asks: {
      phone: 'optional',
      shirt: 'required',
      handicap: 'optional',
      meal: 'required',
      allergy: 'optional',
    },
    meals: ['Fried perch', 'Chicken', 'Garden plate'],
    waiver: 'I play at my own risk, drive the cart with care, and follow the rules of the course.',
  },
  refundBefore: 14,
  namesBefore: 7,
  discounts: [
    { code: 'PARISH', percent: 10, mostOrders: 20 },
    { code: 'KNEES', amount: 2_000 },
  ],
}

/** Two that sell, of which one is small, one that is still being planned, one that the rain will have, and one that is played tomorrow. */
export const golfPlan: readonly EventPlan[] = [
  {
    team: 'third-thursday-men',
    kind: 'golf_outing',
    title: 'Swing for a safe home',
    inDays: 45,
    days: [{ from: '07:30', to: '17:00' }],
    place: 'Kettle Hollow Golf Club',
    street: '9200 W Bluemound Rd',
    town: 'Wauwatosa',
    rain: 'We play in rain. If the course closes, we eat dinner early and everybody chooses: money back, or keep it as a gift.',
    capacity: 72,
    story:
      'Eleven men with bad knees invite you to eighteen holes. A scramble is kind to beginners: your group plays from its best shot.\n\nStay for the fish fry. We have been told it is better than our putting.',
    selling,
    at: 'published',
  },
  {
    team: 'cream-city-curlers',
    kind: 'golf_outing',
    title: 'Clubs and sandwiches',
    inDays: 52,
    days: [{ from: '10:00', to: '17:00' }],
    place: 'Lincoln Park golf course',
    street: '1000 W Hampton Ave',
    town: 'Glendale',
    rain: 'We play in rain, and eat in thunder.',
    capacity: 24,
    story: 'Nine holes after a very long lunch, for whoever found no place at our first outing.',
    selling: {
      ...selling,
      outing: { ...played, holes: 9, startsAt: '13:00', checkInFrom: '12:00' },
      packages: packages.filter(({ name }) => name !== 'Title sponsor'),
    },
    at: 'published',
  },
  {
    team: 'margins-and-merlot',
    kind: 'golf_outing',
    title: 'Chapters and chip shots',
    inDays: 80,
    days: [{ from: '11:00', to: '18:00' }],
    place: 'Lake Park golf course',
    street: '2800 E Newberry Blvd',
    town: 'Milwaukee',
    capacity: 36,
    story: 'Nine holes, nine short stories. We read one at each tee.',
    selling: {
      ...selling,
      outing: { ...played, holes: 9, startKind: 'tee_times', teeInterval: 10, startsAt: '12:00' },
      packages: packages.slice(1, 4).map((of) => ({ ...of, fairValue: null })),
    },
    at: 'draft',
  },
  {
    ...RAINED_OUT,
    kind: 'golf_outing',
    inDays: 2,
    days: [{ from: '15:00', to: '19:00' }],
    place: 'Humboldt Park pond',
    street: '3000 S Howell Ave',
    town: 'Milwaukee',
    rain: 'If the green stands under water, everybody has their money back.',
    capacity: 24,
    story:
      'Nine short holes around the pond, for those who think that eighteen long ones are too many.',
    selling: {
      ...selling,
      outing: { ...played, holes: 9, startsAt: '15:30', checkInFrom: '14:30' },
      packages: packages.slice(1, 4),
      ticketing: { ...selling.ticketing, calledOff: 'refund' },
      discounts: [],
    },
    at: 'published',
  },
  {
    ...TOMORROW,
    kind: 'golf_outing',
    inDays: 1,
    onThatDay: true,
    days: [{ from: '15:00', to: '20:00' }],
    place: 'Grant Park golf course',
    street: '100 E Hawthorne Ave',
    town: 'South Milwaukee',
    rain: 'We play in rain: the foundry is worse in July.',
    capacity: 40,
    story: 'Nine holes for people who slept until noon. Steel toes may stay in the car.',
    selling: {
      ...selling,
      outing: { ...played, holes: 9, startsAt: '15:30', checkInFrom: '14:30' },
      packages: packages.filter(
        ({ kind, name }) => kind !== 'sponsorship' && name !== 'Early bird',
      ),
      discounts: [],
    },
    at: 'published',
  },
]
