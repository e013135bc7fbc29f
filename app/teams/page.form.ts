import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { amountShape, readAmountRows } from './suggested-amounts.form.ts'
import type { AmountLimits } from './suggested-amounts.form.ts'
import { oneLineOrNone, parseGoal, storyText, TeamName, TeamPlan } from './team-text.form.ts'

/** A page as its captain writes it. What else is posted is ignored (S6). */
export function pageForm(limits: AmountLimits) {
  return z
    .object({
      ...amountShape,
      name: TeamName,
      town: maybeLine(60, () => say('teams.errors.townTooLong', { most: '60' })),
      plan: TeamPlan,
      story: storyText(),
      goal: z.string({ error: () => say('teams.errors.goal') }).transform((typed, context) => {
        const read = parseGoal(typed)
        if ('goal' in read) return read.goal
        context.addIssue({ code: 'custom', message: read.complaint })
        return z.NEVER
      }),
      endsOn: z.iso.date({ error: () => say('teams.errors.day') }).optional(),
      captainName: maybeLine(60, () => say('teams.errors.captainTooLong', { most: '60' })),
      /** What this copy was made from: the moment that text was saved. */
      writtenFrom: z.iso.datetime({ error: () => say('teams.errors.openedLongAgo') }),
    })
    .transform((typed, context) => {
      const { name, town, plan, story, goal, endsOn = null, captainName, writtenFrom } = typed
      const suggested = readAmountRows(typed, limits, (field, message) =>
        context.addIssue({ code: 'custom', path: [field], message }),
      )
      return { name, town, plan, story, goal, suggested, endsOn, captainName, writtenFrom }
    })
}

export type PageText = Omit<z.output<ReturnType<typeof pageForm>>, 'writtenFrom'>

/** Their order on the page. */
export const pageFields = [
  'name',
  'plan',
  'town',
  'goal',
  'endsOn',
  'captainName',
  'amount1',
  'amountFor1',
  'amount2',
  'amountFor2',
  'amount3',
  'amountFor3',
  'amount4',
  'amountFor4',
  'amount5',
  'amountFor5',
  'story',
  'writtenFrom',
] as const
export type PageField = (typeof pageFields)[number]

function maybeLine(most: number, tooLong: () => string) {
  return oneLineOrNone().refine((text) => text.length <= most, { error: tooLong })
}
