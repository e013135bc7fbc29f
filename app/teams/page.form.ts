import { z } from 'zod'
import { sayNumber } from '#app/words/formats.ts'
import {
  MOST_STORY,
  oneLineOrNone,
  parseGoal,
  TeamName,
  TeamPlan,
  UNSEEN,
} from './team-text.form.ts'

/** A page as its captain writes it. What else is posted is ignored (S6). */
export const PageForm = z
  .object({
    name: TeamName,
    town: maybeLine(60, 'The town'),
    plan: TeamPlan,
    story: z
      .string()
      .max(MOST_STORY, `Your story can be ${sayNumber(MOST_STORY)} characters long at most`)
      .transform((text) => text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll('\r\n', '\n'))
      .default(''),
    goal: z.string({ error: 'Write a goal' }).transform((typed, context) => {
      const read = parseGoal(typed)
      if ('goal' in read) return read.goal
      context.addIssue({ code: 'custom', message: read.complaint })
      return z.NEVER
    }),
    endsOn: z.iso.date('Choose a day, or leave it empty').optional(),
    captainName: maybeLine(60, 'Your name on the page'),
    /** What this copy was made from: the moment that text was saved. */
    writtenFrom: z.iso.datetime('This page was opened too long ago. Open it again.'),
  })
  .transform(({ endsOn = null, ...rest }) => ({ ...rest, endsOn }))

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
  return oneLineOrNone().refine(
    (text) => text.length <= most,
    `${what} can be ${most} characters long at most`,
  )
}
