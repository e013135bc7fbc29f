import { z } from 'zod'
import { say } from '#app/words/say.ts'

const MOST_PARTY = 20

/** How many of them come, as somebody types it. */
export const PartySize = z
  .string({ error: () => say('rsvp.errors.party') })
  .trim()
  .refine((text) => /^[1-9]\d?$/.test(text) && Number(text) <= MOST_PARTY, {
    error: () => say('rsvp.errors.party'),
  })
  .transform(Number)
