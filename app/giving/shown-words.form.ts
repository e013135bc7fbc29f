import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { holdsCardNumber } from '#app/money/card-number.ts'
import { holdsLink, plainWords } from './plain-words.ts'

export const MOST_MESSAGE = 500
const MOST_NAME = 60

/** What others will see of a gift, as a donor says it when they give and may change it later. */
export function shownWords() {
  return {
    shownName: words(MOST_NAME, {
      tooLong: say('giving.giveErrors.nameTooLong', { most: String(MOST_NAME) }),
      holdsCard: say('giving.giveErrors.nameHoldsCard'),
      holdsLink: say('giving.giveErrors.nameHoldsLink'),
    }).optional(),
    message: words(MOST_MESSAGE, {
      tooLong: say('giving.giveErrors.messageTooLong', { most: String(MOST_MESSAGE) }),
      holdsCard: say('giving.giveErrors.messageHoldsCard'),
      holdsLink: say('giving.giveErrors.messageHoldsLink'),
    }).optional(),
    anonymous: z.literal('yes').optional(),
    hideAmount: z.literal('yes').optional(),
  }
}

/** Words of a donor that others will see, or `undefined` when there are none. */
function words(
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
