import { z } from 'zod'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { PartySize } from '#app/teams/guests/party.form.ts'
import { shortWords } from '#app/teams/short-line.ts'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'

export const MOST_NOTE = 500

const note = shortWords(MOST_NOTE)

/** Who comes and how many; what else is posted is ignored (S6). */
export const RsvpForm = z.object({
  name: VisitorName,
  email: TypedEmail,
  partySize: PartySize,
  note,
})

export const RsvpChangeForm = z.object({ partySize: PartySize, note })

export const rsvpFields = ['name', 'email', 'partySize', 'note'] as const
export type RsvpField = (typeof rsvpFields)[number]
