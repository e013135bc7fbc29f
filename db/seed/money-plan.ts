import { createHash } from 'node:crypto'
import type { Share } from '#app/money/share.ts'
import type { ContributionKind, Means } from '#db/schema/contributions.ts'
import type { Photograph } from './photographs/take-photograph.ts'

/** Money that a captain logged; days are counted from the day on which the demo is made. */
export interface MoneyPlan {
  readonly team: string
  readonly kind: ContributionKind
  readonly means: Means
  readonly amount: number
  readonly giverName?: string
  readonly giverEmail?: string
  readonly shownName?: string
  readonly checkNumber?: string
  readonly label?: string
  readonly givenAgo: number
  /** Before that day when negative: it is overdue. */
  readonly dueIn: number
  /** How far it has come. */
  readonly at?: 'received' | 'on-the-slip' | 'at-the-bank' | 'on-the-statement' | 'withdrawn'
  /** Of a restaurant: what it sold, and which part of it is promised. */
  readonly sales?: number
  readonly share?: Share
  /** Of a sale: what its slips add up to. */
  readonly recorded?: number
  readonly photograph?: Photograph
}

/** A yard sale, dining nights, sponsors and checks, from promised to found on the bank's statement. */
export const moneyPlan: readonly MoneyPlan[] = [
  {
    team: 'knit-happens',
    kind: 'sale_takings',
    means: 'cash',
    amount: 41_275,
    label: 'Yarn sale',
    givenAgo: 24,
    dueIn: -17,
    at: 'on-the-statement',
  },
  {
    team: 'harvest-table-church',
    kind: 'restaurant_share',
    means: 'check',
    amount: 13_740,
    giverName: 'Copper Pot Diner',
    label: 'Copper Pot Diner',
    checkNumber: '20481',
    sales: 137_400,
    share: { over: 1, under: 10 },
    givenAgo: 20,
    dueIn: -6,
    at: 'on-the-slip',
  },
  {
    team: 'harvest-table-church',
    kind: 'sponsorship',
    means: 'check',
    amount: 50_000,
    giverName: 'Haugen Roofing',
    label: 'Haugen Roofing',
    checkNumber: '7715',
    givenAgo: 12,
    dueIn: 2,
    at: 'received',
  },
  {
    team: 'garage-band-of-brothers',
    kind: 'gift',
    means: 'check',
    amount: 10_000,
    giverName: 'Walter Nowak',
    giverEmail: 'walter.nowak@mail.example',
    shownName: 'Walter N.',
    checkNumber: '1042',
    givenAgo: 21,
    dueIn: -7,
  },
  {
    team: 'margins-and-merlot',
    kind: 'restaurant_share',
    means: 'check',
    amount: 22_830,
    giverName: 'Vang’s Kitchen',
    label: 'Vang’s Kitchen',
    sales: 114_150,
    share: { over: 1, under: 5 },
    givenAgo: 16,
    dueIn: -2,
  },
  {
    team: 'margins-and-merlot',
    kind: 'sale_takings',
    means: 'cash',
    amount: 36_000,
    label: 'Bake sale after church',
    givenAgo: 3,
    dueIn: 4,
  },
  {
    team: 'garage-band-of-brothers',
    kind: 'gift',
    means: 'cash',
    amount: 4_000,
    giverName: 'Bernadette Schultz',
    shownName: 'Bernadette S.',
    givenAgo: 5,
    dueIn: 5,
  },
  {
    team: 'garage-band-of-brothers',
    kind: 'sponsorship',
    means: 'transfer',
    amount: 100_000,
    giverName: 'Lakeshore Credit Union',
    label: 'Lakeshore Credit Union',
    givenAgo: 9,
    dueIn: 21,
  },
  {
    team: 'harvest-table-church',
    kind: 'gift',
    means: 'check',
    amount: 10_000,
    giverName: 'Elaine Dombrowski',
    giverEmail: 'elaine.d@mail.example',
    shownName: 'Elaine D.',
    checkNumber: '388',
    givenAgo: 2,
    dueIn: 12,
  },
  {
    team: 'margins-and-merlot',
    kind: 'restaurant_share',
    means: 'check',
    amount: 18_400,
    giverName: 'Lakefront Custard',
    label: 'Lakefront Custard',
    sales: 92_000,
    share: { over: 1, under: 5 },
    photograph: 'check-on-the-table',
    givenAgo: 4,
    dueIn: 17,
  },
  {
    team: 'margins-and-merlot',
    kind: 'sale_takings',
    means: 'cash',
    amount: 9_275,
    label: 'Book swap at the library',
    recorded: 9_475,
    givenAgo: 2,
    dueIn: 5,
  },
  {
    team: 'margins-and-merlot',
    kind: 'sponsorship',
    means: 'check',
    amount: 15_000,
    giverName: 'Kinnickinnic Books',
    label: 'Kinnickinnic Books',
    givenAgo: 21,
    dueIn: -3,
  },
  {
    team: 'margins-and-merlot',
    kind: 'gift',
    means: 'check',
    amount: 6_000,
    giverName: 'Eleanor Voss',
    shownName: 'Eleanor V.',
    checkNumber: '1180',
    givenAgo: 9,
    dueIn: -2,
    at: 'received',
  },
  {
    team: 'margins-and-merlot',
    kind: 'gift',
    means: 'cash',
    amount: 2_500,
    giverName: 'Marge Daly',
    shownName: 'Marge',
    givenAgo: 16,
    dueIn: -9,
    at: 'at-the-bank',
  },
  {
    team: 'margins-and-merlot',
    kind: 'gift',
    means: 'check',
    amount: 4_000,
    giverName: 'Pat Riordan',
    shownName: 'Pat R.',
    checkNumber: '522',
    givenAgo: 30,
    dueIn: -23,
    at: 'on-the-statement',
  },
  {
    team: 'margins-and-merlot',
    kind: 'gift',
    means: 'check',
    amount: 4_500,
    giverName: 'Pat Riordan',
    shownName: 'Pat R.',
    checkNumber: '522',
    givenAgo: 30,
    dueIn: -23,
    at: 'withdrawn',
  },
  {
    team: 'garage-band-of-brothers',
    kind: 'sale_takings',
    means: 'cash',
    amount: 21_450,
    label: 'Saturday’s garage sale',
    photograph: 'count-sheet',
    givenAgo: 3,
    dueIn: 4,
  },
]

/** Under which key it is logged: 128 bits as hex, the same in each demo. */
export function moneyKey({ team, kind, amount, giverName = '' }: MoneyPlan): string {
  return hexOf(`${team} ${kind} ${amount} ${giverName}`)
}

/** Under which key its money was taken in. */
export function cameKey(plan: MoneyPlan): string {
  return hexOf(`${moneyKey(plan)} came`)
}

/** Under which key a slip is known, by the number that the bank put on it. */
export function slipKey(slipNumber: string): string {
  return hexOf(`slip ${slipNumber}`)
}

/** The slip that stands on the bank's statement. */
export const TICKED_SLIP = '1187'

export function hexOf(name: string): string {
  return createHash('sha256').update(`demo money ${name}`).digest('hex').slice(0, 32)
}
