/** One of those that are there, whichever number is drawn. */
export function pick<Item>(of: readonly Item[], which: number): Item | undefined {
  return of.length === 0 ? undefined : of[which % of.length]
}

/** One with which it can be done, or every fourth time any at all, so that it is refused now and then. */
export function choose<Item>(
  of: readonly Item[],
  which: number,
  fits: (item: Item) => boolean,
): Item | undefined {
  const fitting = of.filter(fits)
  return which % 4 === 3 || fitting.length === 0 ? pick(of, which) : pick(fitting, which)
}
