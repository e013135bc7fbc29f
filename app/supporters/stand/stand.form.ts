import { z } from 'zod'
import { MemberName, MOST_NAME } from '#app/members/member-name.ts'
import { shortLine } from '#app/teams/short-line.ts'
import { TypedEmail } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

export const MOST_TOWN = 60

/** Who wants to stand with us; what else is posted is ignored (S6). */
export const StandForm = z.object({
  firstName: MemberName,
  lastName: shortLine(MOST_NAME).refine(
    (name) => name === '' || MemberName.safeParse(name).success,
    { error: () => say('stand.errors.name') },
  ),
  email: TypedEmail,
  town: shortLine(MOST_TOWN),
  showsName: z.literal('yes').optional(),
})

export const standFields = ['firstName', 'lastName', 'email', 'town', 'showsName'] as const
export type StandField = (typeof standFields)[number]
