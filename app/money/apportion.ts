import { cents } from './cents.ts'
import type { Cents } from './cents.ts'

/**
 * Shares a sum in proportion to `weights`, to the cent, by nearest parts (Sainte-Laguë). It depends on the sum alone, so any
 * way to the same sum ends at the same shares; and no share grows when the sum shrinks, which rounding by the largest
 * remainder cannot promise to more than two. A sum equal to all weights gives each its own weight.
 */
export function apportion(sum: number, weights: readonly number[]): Cents[] {
  const whole = weights.reduce((total, weight) => total + weight, 0)
  if (whole === 0) return weights.map(() => cents(0))
  const shares = weights.map((weight) => Number((BigInt(sum) * BigInt(weight)) / BigInt(whole)))
  let over = sum - shares.reduce((total, share) => total + share, 0)
  for (;;) {
    const next = best(weights, shares, 1)
    const last = best(weights, shares, -1)
    if (over > 0 && next !== undefined) {
      shares[next] = (shares[next] ?? 0) + 1
      over--
    } else if (
      next !== undefined &&
      last !== undefined &&
      next !== last &&
      comesBefore(weights, next, shares[next] ?? 0, last, (shares[last] ?? 0) - 1)
    ) {
      shares[next] = (shares[next] ?? 0) + 1
      shares[last] = (shares[last] ?? 0) - 1
    } else return shares.map((share) => cents(share))
  }
}

/** Whose cent is next to be given, or was given last. */
function best(
  weights: readonly number[],
  shares: readonly number[],
  direction: 1 | -1,
): number | undefined {
  let found: number | undefined
  for (const [index, share] of shares.entries()) {
    if (direction === -1 && share === 0) continue
    const given = direction === 1 ? 0 : 1
    if (found === undefined) {
      found = index
      continue
    }
    const before = comesBefore(weights, index, share - given, found, (shares[found] ?? 0) - given)
    if (before === (direction === 1)) found = index
  }
  return found
}

/** Whether the cent after `a` of one comes before the cent after `b` of the other: by weight ÷ (2 × share + 1), then by place. */
function comesBefore(
  weights: readonly number[],
  one: number,
  a: number,
  other: number,
  b: number,
): boolean {
  const left = BigInt(weights[one] ?? 0) * BigInt(2 * b + 1)
  const right = BigInt(weights[other] ?? 0) * BigInt(2 * a + 1)
  return left > right || (left === right && one < other)
}
