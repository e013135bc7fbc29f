/** How an outing begins: all at once on their holes, or one group after the other. */
export interface SheetRules {
  readonly start: 'shotgun' | 'tee_times'
  readonly holes: number
  /** How many play together. */
  readonly groupSize: number
  /** Between two groups of tee times. */
  readonly minutes: number
}

/** Where a group begins: at hole 7 as the second of two, or in the seventh turn. */
export interface Spot {
  readonly start: number
  readonly half: 'A' | 'B'
}

export const usualRules: SheetRules = { start: 'shotgun', holes: 18, groupSize: 4, minutes: 10 }

/** As many groups as tee off one after the other in a day. */
const MOST_TURNS = 72

/** Every place at which a group may begin, in the order in which they are filled: 1A to 18A, then 1B to 18B. */
export function spotsOf(rules: SheetRules): Spot[] {
  const turns = rules.start === 'shotgun' ? rules.holes : MOST_TURNS
  const starts = Array.from({ length: turns }, (_, index) => index + 1)
  const first = starts.map((start): Spot => ({ start, half: 'A' }))
  if (rules.start === 'tee_times') return first
  return [...first, ...starts.map((start): Spot => ({ start, half: 'B' }))]
}

/** "7B" of a shotgun start, "7" of tee times. */
export function nameSpot({ start, half }: Spot, rules: SheetRules): string {
  return rules.start === 'shotgun' ? `${start}${half}` : String(start)
}

/**
 * Reads where somebody typed that a player begins: "7b", "7 B", "07"; a hole alone is its first group.
 * @returns `null` for nothing typed, `undefined` for what is no such place.
 */
export function readSpot(typed: string, rules: SheetRules): Spot | null | undefined {
  const text = typed.trim().toUpperCase()
  if (text === '') return null
  const found = /^0*(\d{1,3})\s*([AB]?)$/.exec(text)
  if (!found) return undefined
  const spot: Spot = { start: Number(found[1]), half: found[2] === 'B' ? 'B' : 'A' }
  return spotsOf(rules).find(({ start, half }) => start === spot.start && half === spot.half)
}

export function sameSpot(one: Spot, other: Spot): boolean {
  return one.start === other.start && one.half === other.half
}

/** The order of a sheet: by hole, the first group before the second. */
export function compareSpots(one: Spot, other: Spot): number {
  return one.start - other.start || one.half.localeCompare(other.half)
}

/** The field of the form that says where a player begins. */
export function fieldOf(playerId: string): string {
  return `at-${playerId}`
}
