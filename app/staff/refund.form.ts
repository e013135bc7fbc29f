import { z } from 'zod'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'

/** What of a gift goes back, and why. `left` is the most that can. `sure` is missing until it was asked about. */
export function refundForm(left: Cents, currency: string) {
  return z
    .object({
      part: z.enum(['all', 'some'], { error: 'Choose whether all or part of the gift goes back' }),
      amount: z.string().max(40).optional(),
      reason: z
        .string({ error: 'Write why, for the books' })
        .trim()
        .min(1, { error: 'Write why, for the books' })
        .max(500, { error: 'Keep it to 500 characters' }),
      sure: z.literal('yes').optional(),
      // What was left when staff were asked whether they are sure.
      asked: z.coerce.number().int().optional(),
    })
    .transform(({ part, amount: typed, ...rest }, context) => {
      const amount = part === 'all' ? left : readPart(typed ?? '', left, currency)
      if (typeof amount !== 'string') return { ...rest, amount }
      context.addIssue({ code: 'custom', path: ['amount'], message: amount })
      return z.NEVER
    })
}

function readPart(typed: string, left: Cents, currency: string): Cents | string {
  const read = parseMoney(typed)
  switch (read.kind) {
    case 'empty':
      return 'Enter how much goes back'
    case 'not-a-number':
      return 'Enter an amount in dollars, like 40 or 40.50'
    case 'part-of-a-cent':
      return 'Enter an amount with no more than two digits after the point'
    case 'too-large':
      return tooMuch(left, currency)
    case 'money':
      if (read.amount > left) return tooMuch(left, currency)
      return read.amount > 0 ? read.amount : 'Enter how much goes back'
  }
}

function tooMuch(left: Cents, currency: string): string {
  return `At most ${formatMoneyExactly(left, currency)} of this gift can go back`
}
