import { z } from 'zod'
import { MOST_STORY, oneLine, parseGoal, TeamName, TeamPlan, UNSEEN } from './team-text.form.ts'

/** A page as its captain writes it. What else is posted is ignored (S6). */
export const PageForm = z
  .object({
    name: TeamName,
    town: maybeLine(60, 'The town'),
    plan: TeamPlan,
    story: z
      .string()
      .max(
        MOST_STORY,
        `Your story can be ${MOST_STORY.toLocaleString('en-US')} characters long at most`,
      )
      .transform((text) => text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll('\r\n', '\n'))
      .default(''),
    goal: z.string({ error: 'Write a goal' }).max(40, 'Write the goal in dollars, like 1,500'),
    endsOn: z.iso.date('Choose a day, or leave it empty').optional(),
    captainName: maybeLine(60, 'Your name on the page'),
    /** What this copy was made from: the moment that text was saved. */
    writtenFrom: z.iso.datetime('This page was opened too long ago. Open it again.'),
  })
  .transform(({ goal, endsOn = null, ...rest }, context) => {
    const read = parseGoal(goal)
    if ('goal' in read) return { ...rest, endsOn, goal: read.goal }
    context.addIssue({ code: 'custom', path: ['goal'], message: read.complaint })
    return z.NEVER
  })

export type PageText = Omit<z.output<typeof PageForm>, 'writtenFrom'>

/** Their order on the page. */
export const pageFields = [
  'name',
  'plan',
  'town',
  'goal',
  'endsOn',
  'captainName',
  'story',
  'writtenFrom',
] as const
export type PageField = (typeof pageFields)[number]

function maybeLine(most: number, what: string) {
  return oneLine('')
    .pipe(z.string().max(most, `${what} can be ${most} characters long at most`))
    .optional()
    .transform((text) => text ?? '')
}
