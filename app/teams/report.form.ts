import { z } from 'zod'
import { sayNumber } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { severalLinesOrNone, TypedEmail } from './team-text.form.ts'

export const MOST_REPORT = 2000

export const reportReasons = ['unsafe', 'untrue', 'unkind', 'other'] as const

/** A visitor's word that something is wrong with a page (S36). */
export function reportForm() {
  return z.object({
    reason: z.enum(reportReasons, { error: say('teams.report.choose') }),
    words: severalLinesOrNone().refine((words) => words.length <= MOST_REPORT, {
      error: say('teams.report.tooLong', { most: sayNumber(MOST_REPORT) }),
    }),
    email: TypedEmail.optional(),
  })
}

export const reportFields = ['reason', 'words', 'email'] as const
export type ReportField = (typeof reportFields)[number]
