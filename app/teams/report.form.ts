import { z } from 'zod'
import { sayNumber } from '#app/words/formats.ts'
import { TypedEmail, UNSEEN } from './team-text.form.ts'

export const MOST_REPORT = 2000

export const reportReasons = [
  { value: 'unsafe', label: 'It could put somebody in danger' },
  { value: 'untrue', label: 'It is not true, or money is asked for something else' },
  { value: 'unkind', label: 'It is unkind or indecent' },
  { value: 'other', label: 'Something else' },
] as const

/** A visitor's word that something is wrong with a page (S36). */
export const ReportForm = z.object({
  reason: z.enum(
    reportReasons.map(({ value }) => value),
    { error: 'Choose what is wrong' },
  ),
  words: z
    .string()
    .max(MOST_REPORT, `Your words can be ${sayNumber(MOST_REPORT)} characters long at most`)
    .transform((text) => text.normalize('NFC').replaceAll(UNSEEN, '').trim())
    .default(''),
  email: TypedEmail.optional(),
})

export const reportFields = ['reason', 'words', 'email'] as const
export type ReportField = (typeof reportFields)[number]
