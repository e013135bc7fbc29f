import { z } from 'zod'
import { holdsCardNumber } from '#app/giving/card-number.ts'
import { oneLine, TypedEmail, UNSEEN } from '#app/teams/team-text.form.ts'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

export const MOST_WORDS = 2000

/** What somebody wants to know; what else is posted is ignored (S6). */
export const RelayForm = z.object({
  name: oneLine(() => say('rsvp.errors.name'))
    .refine((name) => name.length <= 80, {
      error: () => say('events.errors.tooLong', { most: '80' }),
    })
    .refine((name) => !holdsCardNumber(name), { error: () => say('relay.errors.card') }),
  email: TypedEmail,
  words: z
    .string({ error: () => say('relay.errors.words') })
    .transform((text) => text.normalize('NFC').replaceAll(UNSEEN, '').trim())
    .refine((text) => text !== '', { error: () => say('relay.errors.words'), abort: true })
    .refine((text) => text.length <= MOST_WORDS, {
      error: () => say('events.errors.tooLong', { most: sayNumber(MOST_WORDS) }),
    })
    .refine((text) => !holdsCardNumber(text), { error: () => say('relay.errors.card') }),
})

export const relayFields = ['name', 'email', 'words'] as const
export type RelayField = (typeof relayFields)[number]
