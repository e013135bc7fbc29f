import { z } from 'zod'
import { formatMoney } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { holdsCardNumber } from './card-number.ts'

/** What the organization allows, in cents. */
export interface GiftLimits {
  readonly minimum: number
  readonly maximum: number
}

/** `other` in the choice of amounts: the donor types one. */
export const OWN_AMOUNT = 'other'

/** The fields of the give page, in their order on it. Browser and server read them with the same rules (S19). */
export function giveForm({ minimum, maximum }: GiftLimits) {
  const least = formatMoney(cents(minimum))
  const most = formatMoney(cents(maximum))
  return z
    .object({
      choice: z.string({ error: 'Choose an amount' }).max(20),
      ownAmount: z.string().max(40).optional(),
      coverFee: z.literal('yes').optional(),
      shownName: words(60, 'The name').optional(),
      message: words(500, 'Your message').optional(),
      anonymous: z.literal('yes').optional(),
      hideAmount: z.literal('yes').optional(),
      newsletter: z.literal('yes').optional(),
    })
    .transform(({ choice, ownAmount, ...rest }, context) => {
      const typed = choice === OWN_AMOUNT ? (ownAmount ?? '') : String(Number(choice) / 100)
      const field = choice === OWN_AMOUNT ? 'ownAmount' : 'choice'
      const complain = (message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const read = parseMoney(typed)
      if (read.kind === 'empty') return complain('Enter an amount')
      if (read.kind === 'part-of-a-cent') return complain('Enter an amount with no more than two digits after the point')
      if (read.kind === 'not-a-number') return complain('Enter an amount in dollars, like 40 or 40.50')
      if (read.kind === 'too-large' || read.amount > maximum)
        return complain(`The most you can give here is ${most}. For more, please write to us.`)
      if (read.amount < minimum) return complain(`The smallest gift we can take is ${least}`)
      return { ...rest, amount: read.amount }
    })
}

function words(most: number, what: string) {
  return z
    .string()
    .trim()
    .max(most, `${what} can be ${most} characters long at most`)
    .refine((text) => !holdsCardNumber(text), `${what} seems to hold a card number. Please take it out; card details go on the next page.`)
    .transform((text) => (text === '' ? undefined : text))
}
