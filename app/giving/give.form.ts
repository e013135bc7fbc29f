import { z } from 'zod'
import { formatMoney } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'
import { holdsCardNumber } from './card-number.ts'

/** What the organization allows, in cents. */
export interface GiftLimits {
  readonly minimum: number
  readonly maximum: number
}

/** The choice of whoever types an amount of their own. */
const OWN_AMOUNT = 'own'

/** The fields of the give page, in their order on it. Browser and server read them with the same rules (S19). */
export function giveForm({ minimum, maximum }: GiftLimits) {
  return z
    .object({
      choice: z.string().max(20, say('giving.giveErrors.choose')).optional(),
      ownAmount: z.string().max(40, say('giving.giveErrors.dollars')).optional(),
      coverFee: z.literal('yes').optional(),
      shownName: words(60, {
        tooLong: say('giving.giveErrors.nameTooLong', { most: '60' }),
        holdsCard: say('giving.giveErrors.nameHoldsCard'),
      }).optional(),
      message: words(500, {
        tooLong: say('giving.giveErrors.messageTooLong', { most: '500' }),
        holdsCard: say('giving.giveErrors.messageHoldsCard'),
      }).optional(),
      askedBy: z.string().max(40).optional().catch(undefined),
      anonymous: z.literal('yes').optional(),
      hideAmount: z.literal('yes').optional(),
      newsletter: z.literal('yes').optional(),
    })
    .transform(({ choice, ownAmount, ...rest }, context) => {
      const complain = (field: 'choice' | 'ownAmount', message: string) => {
        context.addIssue({ code: 'custom', path: [field], message })
        return z.NEVER
      }
      const own = choice === OWN_AMOUNT || choice === undefined ? (ownAmount ?? '') : null
      if (own === '' && choice === undefined)
        return complain('choice', say('giving.giveErrors.choose'))
      const read = readAmount(own ?? choice ?? '', { minimum, maximum })
      if (typeof read === 'string') return complain(own === null ? 'choice' : 'ownAmount', read)
      // Two different sums are never guessed between: the donor says which.
      if (own === null && ownAmount && readAmount(ownAmount, { minimum, maximum }) !== read)
        return complain(
          'ownAmount',
          say('giving.giveErrors.twoAmounts', { amount: formatMoney(read) }),
        )
      return { ...rest, amount: read }
    })
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

function words(most: number, complaints: { tooLong: string; holdsCard: string }) {
  return z
    .string()
    .transform((text) => text.replace(UNSEEN, '').trim())
    .pipe(
      z
        .string()
        .max(most, complaints.tooLong)
        .refine((text) => !holdsCardNumber(text), complaints.holdsCard),
    )
    .transform((text) => (text === '' ? undefined : text))
}

/** Control characters but the line break, and marks that turn the direction of the text around them: nobody types them (F20). */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
