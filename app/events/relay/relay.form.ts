import { z } from 'zod'
import { holdsCardNumber } from '#app/giving/card-number.ts'
import { onSeveralLines, TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { tooLong } from '#app/teams/short-line.ts'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'

export const MOST_WORDS = 2000

/** What somebody wants to know; what else is posted is ignored (S6). */
export const RelayForm = z.object({
  name: VisitorName.refine((name) => !holdsCardNumber(name), {
    error: () => say('relay.errors.card'),
  }),
  email: TypedEmail,
  words: z
    .string({ error: () => say('relay.errors.words') })
    .transform(onSeveralLines)
    .refine((text) => text !== '', { error: () => say('relay.errors.words'), abort: true })
    .refine((text) => text.length <= MOST_WORDS, tooLong(MOST_WORDS))
    .refine((text) => !holdsCardNumber(text), { error: () => say('relay.errors.card') }),
})

export const relayFields = ['name', 'email', 'words'] as const
export type RelayField = (typeof relayFields)[number]
