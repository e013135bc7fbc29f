import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { teamKinds } from './team-kind.ts'
import { shortLine } from './short-line.ts'
import { MOST_PLAN, parseGoal, TeamName, TeamPlan, TypedEmail } from './team-text.form.ts'

/** In the choice of goals: one of their own, typed beside it. */
const OWN_GOAL = 'own'

const fields = z.object({
  name: TeamName,
  kind: z.enum(teamKinds, { error: () => say('teams.errors.kind') }),
  plan: TeamPlan,
  goalChoice: z.string().max(20).optional(),
  ownGoal: z
    .string()
    .max(40, { error: () => say('teams.errors.goalNumber') })
    .optional(),
})

/** The start of a team by somebody who is signed in. What else is posted is ignored (S6). */
export const StartForm = fields
  .extend({ email: z.undefined().catch(undefined) })
  .transform(withGoal)

/** The start of a team by somebody who is not: with an email to sign in by. */
export const StartByMailForm = fields.extend({ email: TypedEmail }).transform(withGoal)

/** The same in the room of a meeting, where four questions have to do: what they will do is said later, before staff read it. */
export const StartInRoomForm = fields
  .extend({ plan: shortLine(MOST_PLAN), email: z.undefined().catch(undefined) })
  .transform(withGoal)
export const StartInRoomByMailForm = fields
  .extend({ plan: shortLine(MOST_PLAN), email: TypedEmail })
  .transform(withGoal)

/** Their order on the page. */
export const startFields = ['name', 'kind', 'plan', 'goalChoice', 'ownGoal', 'email'] as const
export type StartField = (typeof startFields)[number]

interface GoalFields {
  readonly goalChoice?: string | undefined
  readonly ownGoal?: string | undefined
}

function withGoal<Fields extends GoalFields>(
  { goalChoice, ownGoal, ...rest }: Fields,
  context: z.RefinementCtx,
) {
  const read = readGoal({ goalChoice, ownGoal })
  if ('goal' in read) return { ...rest, goal: read.goal }
  context.addIssue({ code: 'custom', path: [read.field], message: read.complaint })
  return z.NEVER
}

/** What is typed counts, whichever choice is marked: without script nothing marks it for them. */
export function readGoal({ goalChoice = '', ownGoal = '' }: GoalFields) {
  const isOwn = ownGoal.trim() !== ''
  const read = parseGoal(isOwn ? ownGoal : goalChoice === OWN_GOAL ? '' : goalChoice)
  return { ...read, field: isOwn ? ('ownGoal' as const) : ('goalChoice' as const) }
}

/** Goals that a first team can pass, in dollars, with what they amount to (FIELD, 2 and 4.14). */
export function suggestedGoals() {
  const each = { amount: formatMoney(cents(5_000)) }
  return [
    goal(500, say('teams.goalNote.tenFriends', each)),
    goal(1000, say('teams.goalNote.twentyFriends', each)),
    goal(2500, say('teams.goalNote.sale')),
    goal(5000, say('teams.goalNote.golf')),
  ]
}

function goal(dollars: number, note: string) {
  return { value: String(dollars), text: formatMoney(cents(dollars * 100)), note }
}
