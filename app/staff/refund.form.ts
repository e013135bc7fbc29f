import { z } from 'zod'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'

/** What of a gift goes back, and why. `left` is the most that can. `sure` is missing until it was asked about. */
export function refundForm(left: Cents, currency: string) {
  return z
    .object({
      part: z.enum(['all', 'some'], { error: () => say('staff.refund.choose') }),
      amount: z.string().max(40).optional(),
      reason: z
        .string({ error: () => say('staff.refund.write') })
        .trim()
        .min(1, { error: () => say('staff.refund.write') })
        .max(500, { error: () => say('staff.refund.tooLong') }),
      // Of the check that pays back what came by hand.
      checkNumber: z
        .string()
        .trim()
        .max(40, { error: () => say('staff.refund.checkTooLong') })
        .default(''),
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
      return say('staff.refund.enter')
    case 'not-a-number':
      return say('giving.giveErrors.dollars')
    case 'part-of-a-cent':
      return say('giving.giveErrors.digits')
    case 'too-large':
      return tooMuch(left, currency)
    case 'money':
      if (read.amount > left) return tooMuch(left, currency)
      return read.amount > 0 ? read.amount : say('staff.refund.enter')
  }
}

function tooMuch(left: Cents, currency: string): string {
  return say('staff.refund.atMost', { left: formatMoneyExactly(left, currency) })
}
