import { z } from 'zod'
import { lines } from '#app/contributions/entry/read-field.ts'
import { say } from '#app/words/say.ts'
import { categories } from './intake.ts'

export const MOST_LIST = 600

export const intakeFields = [
  'accepts',
  'refuses',
  'categories',
  'opensOn',
  'closesOn',
  'capacity',
] as const
export type IntakeField = (typeof intakeFields)[number]

const day = z
  .string()
  .default('')
  .refine((typed) => typed === '' || z.iso.date().safeParse(typed).success, {
    error: () => say('offers.intake.errors.day'),
  })
  .transform((typed) => typed || null)

/** What a sale takes in; what else is posted is ignored (S6). */
export const IntakeForm = z
  .object({
    accepts: lines(MOST_LIST),
    refuses: lines(MOST_LIST),
    categories: z
      .array(z.enum(categories), { error: () => say('offers.intake.errors.categories') })
      .min(1, { error: () => say('offers.intake.errors.categories') }),
    opensOn: day,
    closesOn: day,
    capacity: z
      .string()
      .trim()
      .default('')
      .refine((typed) => /^\d{0,4}$/.test(typed), {
        error: () => say('offers.intake.errors.capacity'),
      })
      .transform((typed) => (typed === '' ? null : Number(typed))),
  })
  .refine(({ opensOn, closesOn }) => !opensOn || !closesOn || closesOn >= opensOn, {
    path: ['closesOn'],
    error: () => say('offers.intake.errors.closesBefore'),
  })

export type IntakeWords = z.output<typeof IntakeForm>
