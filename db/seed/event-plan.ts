import type { LocalDay } from '#app/events/change-event.server.ts'
import type { DealText } from '#app/events/dining-night/deal.ts'
import { cents } from '#app/money/cents.ts'
import type { Permit } from '#app/events/yard-sale/permit/permit.form.ts'
import type { SaleText } from '#app/events/yard-sale/sale-text.server.ts'
import type { EventKind, StreetShown } from '#db/schema/events.ts'
import { diningPlan } from './dining-plan.ts'
import type { PlannedBooking } from './planned-booking.ts'
import { golfPlan } from './golf-plan.ts'
import type { PlannedSelling } from './golf-plan.ts'
import { bookshelfShifts, saleShifts } from './shift-plan.ts'
import type { PlannedShift } from './shift-plan.ts'
import { bookshelfTills, garageTills } from './till-plan.ts'
import type { PlannedTill } from './till-plan.ts'

type PlannedDay = Pick<LocalDay, 'from' | 'to'>

interface PlannedGuest {
  readonly name: string
  readonly party: number
  readonly note?: string
}

/** An event of a demo team; its first day is a Saturday about so many days from the day on which the demo is made. */
export interface EventPlan {
  readonly team: string
  readonly kind: EventKind
  readonly title: string
  readonly inDays: number
  /** On just that day instead, whichever it is of the week. */
  readonly onThatDay?: true
  readonly days: readonly PlannedDay[]
  readonly place: string
  readonly street: string
  readonly town: string
  readonly streetShown?: StreetShown
  readonly rain?: string
  readonly capacity?: number
  readonly story: string
  /** What a yard sale tells beside; its best pieces are the pictures of the team's page. */
  readonly sale?: Omit<SaleText, 'pictureIds'>
  /** What the restaurant of a dining night gives. */
  readonly deal?: DealText
  readonly booking?: PlannedBooking
  readonly selling?: PlannedSelling
  readonly permit?: Permit
  /** Who comes, and who waits when all places are taken. */
  readonly guests?: readonly PlannedGuest[]
  readonly shifts?: readonly PlannedShift[]
  readonly tills?: readonly PlannedTill[]
  readonly at: 'draft' | 'waiting' | 'published' | 'held' | 'closed' | 'cancelled'
}

/** One of each kind, and each state. */
export const eventPlan: readonly EventPlan[] = [
  {
    team: 'garage-band-of-brothers',
    kind: 'yard_sale',
    title: 'Garage sale with a live band',
    inDays: 16,
    days: [
      { from: '08:00', to: '14:00' },
      { from: '09:00', to: '12:00' },
    ],
    place: 'Rob’s garage',
    street: '2418 N Bartlett Ave',
    town: 'Riverwest',
    rain: 'We open the garage door and play inside. The sale goes on.',
    capacity: 40,
    story:
      'Two days of good old things: tools, records, lamps and a drum kit that has to go. We play from ten on, every hour.\n\nHaggle as you like. It is all for a good home.',
    sale: {
      categories: ['tools', 'music', 'furniture', 'kitchen', 'books', 'sports'],
      ground: 'both',
      earlyBirds: 'Come at eight, not before: the neighbors sleep.',
      parking: 'On the street, and behind the church on the corner.',
      waysToPay: ['cash', 'card', 'qr'],
      halfFrom: '10:30',
      bag: { from: '11:15', price: cents(500) },
      leftovers: 'Dave drives what is left to the thrift store on Sunday at one.',
      showsSold: true,
    },
    guests: [
      { name: 'Marta Lindqvist', party: 2 },
      { name: 'Devon Price', party: 4, note: 'Two of us are children' },
      { name: 'Sal Bruno', party: 1, note: 'I bring a bass amp to sell' },
    ],
    shifts: saleShifts,
    tills: garageTills,
    at: 'published',
  },
  {
    team: 'margins-and-merlot',
    kind: 'gathering',
    title: 'An evening with a bookbinder',
    inDays: 44,
    days: [{ from: '18:30', to: '20:30' }],
    place: 'Denise’s living room',
    street: '4120 N Farwell Ave',
    town: 'Shorewood',
    capacity: 12,
    story: '',
    at: 'draft',
  },
  {
    team: 'margins-and-merlot',
    kind: 'yard_sale',
    title: 'Book swap at the library',
    inDays: -20,
    days: [{ from: '10:00', to: '15:00' }],
    place: 'Shorewood Library, lower level',
    street: '3920 N Murray Ave',
    town: 'Shorewood',
    streetShown: 'public',
    story: 'Bring two books, take one home, leave a dollar. Two hundred books changed hands.',
    at: 'held',
  },
  {
    team: 'margins-and-merlot',
    kind: 'yard_sale',
    title: 'Treasures from the bookshelf',
    inDays: 0,
    onThatDay: true,
    days: [
      { from: '08:00', to: '16:00' },
      { from: '09:00', to: '14:00' },
    ],
    place: 'The old stacks room',
    street: '4120 N Farwell Ave',
    town: 'Shorewood',
    rain: 'We are indoors. Come in and dry off.',
    story:
      'Twelve years of book club cleared its shelves. Come for first editions, cookbooks, lamps and one very good armchair.\n\nCoffee is on us.',
    sale: {
      categories: ['books', 'furniture', 'kitchen', 'art', 'toys'],
      ground: 'indoors',
      earlyBirds: 'Doors open at eight for everyone.',
      parking: 'Free all day behind the library.',
      waysToPay: ['cash', 'card', 'qr'],
      halfFrom: '12:00',
      bag: { from: '13:00', price: cents(500) },
      leftovers: 'Priya takes the books to the library shop on Monday.',
      showsSold: true,
    },
    permit: {
      number: '2026-118',
      hours: '8 a.m. to 7 p.m., at most 3 days in a row',
      obtainedBy: 'Priya Raman',
    },
    shifts: bookshelfShifts,
    tills: bookshelfTills,
    at: 'published',
  },
  {
    team: 'knit-happens',
    kind: 'yard_sale',
    title: 'Yarn sale',
    inDays: -28,
    days: [{ from: '10:00', to: '15:00' }],
    place: 'Knit Happens, back room',
    street: '2900 S Kinnickinnic Ave',
    town: 'Bay View',
    streetShown: 'public',
    story: 'Six tables of yarn, needles and half-done sweaters found new hands. Thank you!',
    sale: {
      categories: ['clothing', 'art', 'holidays'],
      ground: 'indoors',
      earlyBirds: '',
      parking: '',
      waysToPay: ['cash'],
      halfFrom: '14:00',
      bag: null,
      leftovers: 'What was left went to the shelter’s craft room.',
      showsSold: true,
    },
    at: 'closed',
  },
  {
    team: 'harvest-table-church',
    kind: 'gathering',
    title: 'Pancake breakfast',
    inDays: 23,
    days: [{ from: '08:30', to: '11:00' }],
    place: 'Harvest Table fellowship hall',
    street: '850 N Van Buren St',
    town: 'Milwaukee',
    streetShown: 'public',
    capacity: 120,
    story: 'Pancakes, fruit and coffee, and ten minutes about the home that we help to open.',
    at: 'waiting',
  },
  {
    team: 'cream-city-curlers',
    kind: 'gathering',
    title: 'Ice cream social',
    inDays: 12,
    days: [{ from: '14:00', to: '16:00' }],
    place: 'Cathedral Square',
    street: '520 E Wells St',
    town: 'Milwaukee',
    streetShown: 'public',
    story: 'Ice cream for everyone, and a tin for gifts.',
    at: 'cancelled',
  },
  {
    team: 'cream-city-curlers',
    kind: 'golf_outing',
    title: 'Nine holes and no ice',
    inDays: 37,
    days: [{ from: '12:30', to: '18:00' }],
    place: 'Lake Park golf course',
    street: '2800 E Newberry Blvd',
    town: 'Milwaukee',
    rain: 'We play in light rain. In thunder we have lunch instead.',
    capacity: 36,
    story: 'Curlers on grass: teams of four, any skill, one very small trophy. Lunch is included.',
    guests: [
      { name: 'The Novak family', party: 12 },
      { name: 'Third Ward Sweepers', party: 16 },
      { name: 'June Hartley', party: 8 },
      { name: 'Pete and Rosa Kim', party: 2, note: 'Left-handed clubs, please' },
    ],
    at: 'published',
  },
  ...diningPlan,
  ...golfPlan,
]
