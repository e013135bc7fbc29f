import type { ContributionKind, Means } from '#db/schema/contributions.ts'

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
  readonly at?: 'received' | 'on-the-slip' | 'on-the-statement'
}

/** A yard sale, dining nights, sponsors and checks, from promised to found on the bank's statement. */
export const moneyPlan: readonly MoneyPlan[] = [
  {
    team: 'knit-happens',
    kind: 'sale_takings',
    means: 'cash',
    amount: 41_275,
    label: 'Takings of the yarn sale',
    givenAgo: 24,
    dueIn: -17,
    at: 'on-the-statement',
  },
  {
    team: 'st-brendan-soup-suppers',
    kind: 'restaurant_share',
    means: 'check',
    amount: 13_740,
    giverName: 'Copper Pot Diner',
    label: 'Copper Pot Diner’s share',
    checkNumber: '20481',
    givenAgo: 20,
    dueIn: -6,
    at: 'on-the-slip',
  },
  {
    team: 'third-thursday-men',
    kind: 'sponsorship',
    means: 'check',
    amount: 50_000,
    giverName: 'Haugen Roofing',
    label: 'Haugen Roofing, hole sponsor',
    checkNumber: '7715',
    givenAgo: 12,
    dueIn: 2,
    at: 'received',
  },
  {
    team: 'tuesday-woodworkers',
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
    team: 'kinnickinnic-coffee-crew',
    kind: 'restaurant_share',
    means: 'check',
    amount: 22_830,
    giverName: 'Vang’s Kitchen',
    label: 'Vang’s Kitchen, 15% of the night',
    givenAgo: 16,
    dueIn: -2,
  },
  {
    team: 'nurses-of-four-west',
    kind: 'sale_takings',
    means: 'cash',
    amount: 36_000,
    label: 'Bake sale on the fourth floor',
    givenAgo: 3,
    dueIn: 4,
  },
  {
    team: 'tuesday-woodworkers',
    kind: 'gift',
    means: 'cash',
    amount: 4_000,
    giverName: 'Bernadette Schultz',
    shownName: 'Bernadette S.',
    givenAgo: 5,
    dueIn: 5,
  },
  {
    team: 'third-thursday-men',
    kind: 'sponsorship',
    means: 'transfer',
    amount: 100_000,
    giverName: 'Lakeshore Credit Union',
    label: 'Lakeshore Credit Union, lunch sponsor',
    givenAgo: 9,
    dueIn: 21,
  },
  {
    team: 'st-brendan-soup-suppers',
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
]
