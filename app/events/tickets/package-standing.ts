import type { Package } from './package.ts'

/** How it stands with something that is sold, at one moment. */
export type PackageStanding =
  | { readonly kind: 'soon'; readonly from: Date }
  /** `left`: how many can still be had, `null` for as many as anybody wants. */
  | { readonly kind: 'open'; readonly until: Date | null; readonly left: number | null }
  | { readonly kind: 'sold-out' }
  | { readonly kind: 'over' }

interface Now {
  /** How many of it are held or sold. */
  readonly sold: number
  /** How many of the event's places nobody has; `null` for no limit. */
  readonly free: number | null
  readonly at: Date
}

type Sold = Pick<Package, 'stock' | 'places' | 'soldFrom' | 'soldUntil'>

/** Begins with its first moment and ends before its last. */
export function standingOf(of: Sold, { sold, free, at }: Now): PackageStanding {
  if (of.soldUntil !== null && of.soldUntil <= at) return { kind: 'over' }
  const left = leftOf(of, { sold, free })
  if (left === 0) return { kind: 'sold-out' }
  if (of.soldFrom !== null && of.soldFrom > at) return { kind: 'soon', from: of.soldFrom }
  return { kind: 'open', until: of.soldUntil, left }
}

/** How many can still be had: of its own, and of the places of the event, which all share; `null` for as many as anybody wants. */
export function leftOf(
  { stock, places }: Pick<Package, 'stock' | 'places'>,
  { sold, free }: Omit<Now, 'at'>,
): number | null {
  const own = stock === null ? Infinity : stock - sold
  const shared = places === 0 || free === null ? Infinity : Math.floor(free / places)
  const left = Math.max(0, Math.min(own, shared))
  return left === Infinity ? null : left
}

/** From here on it is said how few are left. */
const FEW = 10

/** How many are left, where it is so few that buyers should know. */
export function fewLeft(left: number | null): number | null {
  return left !== null && left <= FEW ? left : null
}

/** Whether it is its time to be sold. */
export function isOnSale(
  { soldFrom, soldUntil }: Pick<Package, 'soldFrom' | 'soldUntil'>,
  at: Date,
): boolean {
  return (soldFrom === null || soldFrom <= at) && (soldUntil === null || soldUntil > at)
}
