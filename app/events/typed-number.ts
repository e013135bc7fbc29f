import { z } from 'zod'
import type { Cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'

/** A sum of money that may be left out. */
export function sumOrNone(most: Cents, wrong: () => string) {
  return z
    .string()
    .default('')
    .transform((typed, context) => {
      const read = parseMoney(typed)
      if (read.kind === 'empty') return null
      if (read.kind === 'money' && read.amount > 0 && read.amount <= most) return read.amount
      context.addIssue({ code: 'custom', message: wrong() })
      return z.NEVER
    })
}

interface Bounds {
  readonly least: number
  readonly most: number
}

/** A whole number that may be left out. */
export function countOrNone({ least, most }: Bounds, wrong: () => string) {
  return z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || (/^\d{1,6}$/.test(text) && isWithin(Number(text))), {
      error: wrong,
    })
    .transform((text) => (text === '' ? null : Number(text)))

  function isWithin(count: number): boolean {
    return count >= least && count <= most
  }
}
