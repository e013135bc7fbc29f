import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { teamKinds } from './team-kind.ts'
import { parseGoal, TeamName, TeamPlan, TypedEmail } from './team-text.form.ts'

/** In the choice of goals: one of their own, typed beside it. */
const OWN_GOAL = 'own'

const kinds = teamKinds.map(({ value }) => value)

const fields = z.object({
  name: TeamName,
  kind: z.enum(kinds, { error: 'Choose what kind of team you are' }),
  plan: TeamPlan,
  goalChoice: z.string().max(20).optional(),
  ownGoal: z.string().max(40, 'Write the goal in dollars, like 1,500').optional(),
})

/** The start of a team by somebody who is signed in. What else is posted is ignored (S6). */
export const StartForm = fields
  .extend({ email: z.undefined().catch(undefined) })
  .transform(withGoal)

/** The start of a team by somebody who is not: with an e-mail to sign in by. */
export const StartByMailForm = fields.extend({ email: TypedEmail }).transform(withGoal)

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
export const suggestedGoals = [
  { value: '500', text: formatMoney(cents(50_000)), note: 'ten friends who give $50' },
  { value: '1000', text: formatMoney(cents(100_000)), note: 'twenty friends who give $50' },
  { value: '2500', text: formatMoney(cents(250_000)), note: 'a sale, dining nights, and friends' },
  { value: '5000', text: formatMoney(cents(500_000)), note: 'a first golf outing' },
] as const
