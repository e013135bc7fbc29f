/** One of those that are there, whichever number is drawn. */
export function pick<Item>(of: readonly Item[], which: number): Item | undefined {
  return of.length === 0 ? undefined : of[which % of.length]
}
