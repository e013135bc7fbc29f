import { z } from 'zod'
import { oneLine, TypedEmail, UNSEEN } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

const MOST_PARTY = 20
export const MOST_NOTE = 500

const partySize = z
  .string({ error: () => say('rsvp.errors.party') })
  .trim()
  .refine((text) => /^[1-9]\d?$/.test(text) && Number(text) <= MOST_PARTY, {
    error: () => say('rsvp.errors.party'),
  })
  .transform(Number)

const note = z
  .string()
  .default('')
  .transform((text) => text.normalize('NFC').replaceAll(UNSEEN, '').trim())
  .refine((text) => text.length <= MOST_NOTE, {
    error: () => say('events.errors.tooLong', { most: String(MOST_NOTE) }),
  })

/** Who comes and how many; what else is posted is ignored (S6). */
export const RsvpForm = z.object({
  name: oneLine(() => say('rsvp.errors.name')).refine((name) => name.length <= 80, {
    error: () => say('events.errors.tooLong', { most: '80' }),
  }),
  email: TypedEmail,
  partySize,
  note,
})

export const RsvpChangeForm = z.object({ partySize, note })

export const rsvpFields = ['name', 'email', 'partySize', 'note'] as const
export type RsvpField = (typeof rsvpFields)[number]
