import { z } from 'zod'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { MemberName } from './member-name.ts'

/** How somebody on a team wishes to be named. What else is posted is ignored (S6). */
export const NameForm = z.object({
  shownName: MemberName,
  listed: z
    .literal('yes')
    .optional()
    .transform((ticked) => (ticked ? ('listed' as const) : ('unlisted' as const))),
})

/** The same, with the address that somebody who is not signed in will show to be theirs. */
export const JoinByMailForm = NameForm.extend({ email: TypedEmail })

export const nameFields = ['shownName', 'listed'] as const
export type NameField = (typeof nameFields)[number]
export const joinFields = ['shownName', 'email', 'listed'] as const
export type JoinField = (typeof joinFields)[number]

/** How a team takes people in, and what its page says of them: two boxes, ticked or not. */
export function readSettings(form: FormData) {
  return {
    joining: form.get('needsYes') === 'yes' ? ('needs-yes' as const) : ('at-once' as const),
    credits: form.get('credits') === 'yes' ? ('shown' as const) : ('hidden' as const),
    ranking: form.get('unranked') === 'yes' ? ('out' as const) : ('in' as const),
  }
}
