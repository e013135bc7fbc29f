import type { Entry } from '#app/events/yard-sale/till/entry.form.ts'
import { hexOf } from './money-plan.ts'

type Line = Entry extends infer One
  ? One extends Entry
    ? Omit<One, 'id' | 'line' | 'madeAt'>
    : never
  : never

/** A cash box, and what its phone wrote down so far. */
export interface PlannedTill {
  readonly name: string
  readonly key: string
  readonly lines: readonly Line[]
  /** A line that came once more with another sum, for the captain to look at. */
  readonly changed?: { readonly index: number; readonly amount: number }
}

const float: Line = {
  kind: 'float',
  pieces: [
    { denomination: 1_000, pieces: 3 },
    { denomination: 500, pieces: 6 },
    { denomination: 100, pieces: 30 },
    { denomination: 25, pieces: 40 },
  ],
}

const sold = (
  amount: number,
  item: string | null = null,
  means: 'cash' | 'card' | 'qr' = 'cash',
): Line => ({ kind: 'sale', amount, means, mode: 'full', item })

/** Nobody sold at it yet. */
export const garageTills: readonly PlannedTill[] = [
  { name: 'Beside the drums', key: hexOf('till beside the drums'), lines: [] },
]

export const frontTillKey = hexOf('till at the front table')

export const bookshelfTills: readonly PlannedTill[] = [
  {
    name: 'Front table',
    key: frontTillKey,
    changed: { index: 2, amount: 800 },
    lines: [
      float,
      sold(1_200, 'Cookbooks'),
      sold(500),
      sold(2_500, 'Reading lamp'),
      { kind: 'gift', amount: 500 },
      sold(300),
      sold(1_800, 'Box of mysteries', 'qr'),
      sold(4_000, 'Rolling cart', 'card'),
      sold(750),
    ],
  },
  {
    name: 'Back room',
    key: hexOf('till in the back room'),
    lines: [
      float,
      sold(200),
      sold(1_500, 'Quilt'),
      sold(6_500, 'Oak bookcase'),
      { kind: 'gift', amount: 1_000 },
      { kind: 'drop', amount: 6_000, witness: 'Ray Lor', takenBy: 'Priya Raman' },
      sold(900, null, 'qr'),
    ],
  },
]
