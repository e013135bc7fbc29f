import { z } from 'zod'
import { carried, neededLine, someMoney } from '#app/contributions/entry/read-field.ts'
import { formatMoney } from '#app/money/format.ts'
import { cents } from '#app/money/cents.ts'
import { say } from '#app/words/say.ts'

/** Stripe takes no less, and a table sells for no more. */
const LEAST = cents(50)
const MOST = cents(500_000)
export const MOST_WORDS = 80

export const askFields = ['amount', 'words', 'key'] as const
export type AskField = (typeof askFields)[number]

/** What is sold, and for how much. */
export const AskForm = z.object({
  amount: someMoney()
    .refine((amount) => amount >= LEAST, {
      error: () => say('qr.desk.errors.least', { least: formatMoney(LEAST) }),
    })
    .refine((amount) => amount <= MOST, {
      error: () => say('qr.desk.errors.most', { most: formatMoney(MOST) }),
    }),
  words: neededLine(MOST_WORDS, () => say('qr.desk.errors.words')),
  key: carried.key,
})
