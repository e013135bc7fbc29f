/** Whole cents of the organization's one currency. Never a float; always made by `cents`. */
export type Cents = number & { readonly __unit: 'cents' }

/** The most that one amount may be: $1,000,000,000.00. */
const MOST = 100_000_000_000

/**
 * Says that a number is whole cents.
 * @throws RangeError when it is not a whole number, or beyond one thousand million dollars.
 */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > MOST)
    throw new RangeError(`${amount} is not a whole number of cents`)
  return (amount === 0 ? 0 : amount) as Cents
}

/** The same amount on the other side: what came goes, what went comes. */
export function negative(amount: Cents): Cents {
  return cents(Number(amount) * -1)
}

/** The share of `part` in `whole` as whole per cent, rounded down, so that 100 is only said when it is reached. */
export function percentOf(part: Cents, whole: Cents): number {
  if (whole <= 0) return 0
  return Math.max(0, Math.floor((part * 100) / whole))
}

/** The same in whole dollars, with a part of one as a whole: never less than it was. */
export function upToDollars(amount: Cents): Cents {
  return cents(Math.ceil(amount / 100) * 100)
}
