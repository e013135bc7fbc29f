import { z } from 'zod'
import { severalLines, TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'
import { tooLong } from '#app/teams/short-line.ts'
import { VisitorName } from '#app/teams/guests/visitor.form.ts'

export const MOST_WORDS = 2000

/** What somebody wants to know; what else is posted is ignored (S6). */
export const RelayForm = z.object({
  name: VisitorName,
  email: TypedEmail,
  words: severalLines(() => say('relay.errors.words')).refine(
    (text) => text.length <= MOST_WORDS,
    tooLong(MOST_WORDS),
  ),
})

export const relayFields = ['name', 'email', 'words'] as const
export type RelayField = (typeof relayFields)[number]
