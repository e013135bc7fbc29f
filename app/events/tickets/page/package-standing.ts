import type { Package } from '../package.ts'

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
  const own = of.stock === null ? Infinity : of.stock - sold
  const shared = of.places === 0 || free === null ? Infinity : Math.floor(free / of.places)
  const left = Math.max(0, Math.min(own, shared))
  if (left === 0) return { kind: 'sold-out' }
  if (of.soldFrom !== null && of.soldFrom > at) return { kind: 'soon', from: of.soldFrom }
  return { kind: 'open', until: of.soldUntil, left: left === Infinity ? null : left }
}
