import { z } from 'zod'
import { formatMoney } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import type { Cents } from '#app/money/cents.ts'
import { parseMoney } from '#app/money/parse.ts'
import { say } from '#app/words/say.ts'
import { holdsCardNumber } from './card-number.ts'
import { dedicationFields, readDedication } from './dedication.form.ts'
import { holdsLink, plainWords } from './plain-words.ts'

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
        holdsLink: say('giving.giveErrors.nameHoldsLink'),
      }).optional(),
      message: words(500, {
        tooLong: say('giving.giveErrors.messageTooLong', { most: '500' }),
        holdsCard: say('giving.giveErrors.messageHoldsCard'),
        holdsLink: say('giving.giveErrors.messageHoldsLink'),
      }).optional(),
      from: z.string().max(20).optional().catch(undefined),
      askedBy: z.string().max(40).optional().catch(undefined),
      anonymous: z.literal('yes').optional(),
      hideAmount: z.literal('yes').optional(),
      newsletter: z.literal('yes').optional(),
      ...dedicationFields,
    })
    .transform((typed, context) => {
      const complain = (field: keyof typeof typed, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message })
      const amount = readChosen(typed, { minimum, maximum }, complain)
      const dedication = readDedication(typed, complain)
      if (amount === null) return z.NEVER
      const { coverFee, shownName, message, from, askedBy, anonymous, hideAmount, newsletter } =
        typed
      return {
        amount,
        coverFee,
        shownName,
        message,
        dedication,
        from,
        askedBy,
        anonymous,
        hideAmount,
        newsletter,
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

/** Words of a donor that others will see, or `undefined` when there are none. */
export function words(
  most: number,
  complaints: { tooLong: string; holdsCard: string; holdsLink: string },
) {
  return z
    .string()
    .transform(plainWords)
    .pipe(
      z
        .string()
        .max(most, { error: complaints.tooLong, abort: true })
        .refine((text) => !holdsCardNumber(text), { error: complaints.holdsCard, abort: true })
        .refine((text) => !holdsLink(text), complaints.holdsLink),
    )
    .transform((text) => (text === '' ? undefined : text))
}
