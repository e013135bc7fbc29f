import { z } from 'zod'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { shortWords } from '#app/teams/short-line.ts'
import { VisitorName } from '../visitor.form.ts'

const MOST_PARTY = 20
export const MOST_NOTE = 500

const partySize = z
  .string({ error: () => say('rsvp.errors.party') })
  .trim()
  .refine((text) => /^[1-9]\d?$/.test(text) && Number(text) <= MOST_PARTY, {
    error: () => say('rsvp.errors.party'),
  })
  .transform(Number)

const note = shortWords(MOST_NOTE)

/** Who comes and how many; what else is posted is ignored (S6). */
export const RsvpForm = z.object({
  name: VisitorName,
  email: TypedEmail,
  partySize,
  note,
})

export const RsvpChangeForm = z.object({ partySize, note })

export const rsvpFields = ['name', 'email', 'partySize', 'note'] as const
export type RsvpField = (typeof rsvpFields)[number]
