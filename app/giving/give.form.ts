import { z } from 'zod'
import { formatMoney } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'
import { dedicationFields, readDedication } from './dedication.form.ts'
import { shownWords } from './shown-words.form.ts'

/** What the organization allows, in cents. */
export interface GiftLimits {
  readonly minimum: number
  readonly maximum: number
}

/** The choice of whoever types an amount of their own. */
export const OWN_AMOUNT = 'own'

/** The fields of the give page, in their order on it. Browser and server read them with the same rules (S19). */
export function giveForm({ minimum, maximum }: GiftLimits) {
  return z
    .object({
      choice: z.string().max(20, say('giving.giveErrors.choose')).optional(),
      ownAmount: z.string().max(40, say('giving.giveErrors.dollars')).optional(),
      coverFee: z.literal('yes').optional(),
      monthly: z.literal('yes').optional(),
      ...shownWords(),
      from: z.string().max(20).optional().catch(undefined),
      askedBy: z.string().max(40).optional().catch(undefined),
      newsletter: z.literal('yes').optional(),
      teamNews: z.literal('yes').optional(),
      ...dedicationFields,
    })
    .transform((typed, context) => {
      const complain = (field: keyof typeof typed, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const amount = readChosen(typed, { minimum, maximum }, complain)
      const dedication = readDedication(typed, complain)
      if (amount === null) return z.NEVER
      const {
        coverFee,
        monthly,
        shownName,
        message,
        from,
        askedBy,
        anonymous,
        hideAmount,
        newsletter,
        teamNews,
      } = typed
      return {
        amount,
        coverFee,
        monthly,
        shownName,
        message,
        dedication,
        from,
        askedBy,
        anonymous,
        hideAmount,
        newsletter,
        teamNews,
      }
    })
}

interface Chosen {
  readonly choice?: string | undefined
  readonly ownAmount?: string | undefined
}

function readChosen(
  { choice, ownAmount }: Chosen,
  limits: GiftLimits,
  complain: (field: keyof Chosen, message: string) => void,
): Cents | null {
  const own = choice === OWN_AMOUNT || choice === undefined ? (ownAmount ?? '') : null
  if (own === '' && choice === undefined) {
    complain('choice', say('giving.giveErrors.choose'))
    return null
  }
  const read = readAmount(own ?? choice ?? '', limits)
  if (typeof read === 'string') {
    complain(own === null ? 'choice' : 'ownAmount', read)
    return null
  }
  // Two different sums are never guessed between: the donor says which.
  if (own === null && ownAmount && readAmount(ownAmount, limits) !== read)
    complain('ownAmount', say('giving.giveErrors.twoAmounts', { amount: formatMoney(read) }))
  return read
}

/** The amount as whole cents, or what is wrong with it in words for the donor. */
function readAmount(typed: string, { minimum, maximum }: GiftLimits): Cents | string {
  const tooMuch = say('giving.giveErrors.tooMuch', { maximum: formatMoney(cents(maximum)) })
  const read = parseMoney(typed)
  switch (read.kind) {
    case 'empty':
      return say('giving.giveErrors.enter')
    case 'part-of-a-cent':
      return say('giving.giveErrors.digits')
    case 'not-a-number':
      return say('giving.giveErrors.dollars')
    case 'too-large':
      return tooMuch
    case 'money':
      if (read.amount > maximum) return tooMuch
      if (read.amount < minimum)
        return say('giving.giveErrors.tooLittle', { minimum: formatMoney(cents(minimum)) })
      return read.amount
  }
}
