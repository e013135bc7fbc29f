import { cents } from '#app/money/cents.ts'
import { nothingExpected } from './expected-sums.server.ts'
import type { Expected, ExpectedSums, StillExpected } from './expected-sums.server.ts'
import { nothing } from './sums.server.ts'
import type { Sums } from './sums.server.ts'

/** What each of some raised beside what it still expects; who has only one of both has none of the other. */
export function besideExpected<Name extends object>(
  raised: readonly (Sums & Name)[],
  expected: readonly (StillExpected & Name)[],
  keyOf: (name: Name) => string | null,
): (Sums & StillExpected & Name)[] {
  const waiting = new Map(expected.map((row) => [keyOf(row), row]))
  const both = raised.map((row) => ({
    ...row,
    expected: waiting.get(keyOf(row))?.expected ?? cents(0),
  }))
  for (const row of raised) waiting.delete(keyOf(row))
  const rest = [...waiting.values()].filter((row) => row.expected !== 0)
  return [...both, ...rest.map((row) => ({ ...nothing, ...row }))]
}

/** The same of spans of days, newest first: what is expected stays until something moves it. */
export function spansBesideExpected(
  raised: readonly (Sums & { readonly day: string })[],
  { start, bySpan }: Pick<ExpectedSums, 'start' | 'bySpan'>,
): (Sums & Expected & { readonly day: string })[] {
  const sums = new Map(raised.map((row) => [row.day, row]))
  const moved = new Map(bySpan.map((row) => [row.day, row]))
  let left = start
  return [...new Set([...sums.keys(), ...moved.keys()])]
    .toSorted()
    .map((day) => {
      const expected = moved.get(day) ?? { ...nothingExpected, left }
      left = expected.left
      return { ...nothing, ...sums.get(day), ...expected, day }
    })
    .toReversed()
}
