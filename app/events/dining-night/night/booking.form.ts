import { z } from 'zod'
import { carried, line, lines, neededLine, pastDay } from '#app/contributions/entry/read-field.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

export const MOST_NAME = 80
export const MOST_PHONE = 40
export const MOST_OFFICE = 200
export const MOST_TOWN = 60
export const MOST_NOTE = 500
const MOST_GUESTS = 10_000

export const bookingFields = [
  'manager',
  'managerPhone',
  'email',
  'headOffice',
  'guestsPromised',
  'formSentOn',
  'revision',
] as const
export type BookingField = (typeof bookingFields)[number]

/** With whom it was agreed; all of it may be said later. */
export function bookingForm(today: string) {
  return z.object({
    manager: orNothing(MOST_NAME),
    managerPhone: orNothing(MOST_PHONE),
    email: EmailOrNone,
    headOffice: orNothing(MOST_OFFICE),
    guestsPromised: orNone(
      z
        .string()
        .regex(/^[1-9]\d{0,4}$/, { error: () => say('nights.errors.guests') })
        .transform(Number)
        .refine((count) => count <= MOST_GUESTS, { error: () => say('nights.errors.guests') }),
    ),
    formSentOn: orNone(pastDay(today)),
    revision: z.coerce.number().int().positive().catch(0),
  })
}

export const choiceFields = ['name', 'branch', 'town', 'restaurant', 'revision'] as const
export type ChoiceField = (typeof choiceFields)[number]

/** A restaurant that nobody wrote down yet. */
export const NewRestaurantForm = z.object({
  name: neededLine(MOST_NAME, () => say('nights.errors.name')),
  branch: orNothing(MOST_NAME),
  town: orNothing(MOST_TOWN),
})

export const stepFields = ['doneOn', 'note', 'revision'] as const
export type StepField = (typeof stepFields)[number]

/** On which day something was done, and what was said. */
export function stepForm(today: string) {
  return z.object({
    doneOn: pastDay(today),
    note: lines(MOST_NOTE),
    revision: carried.revision,
  })
}

function orNothing(most: number) {
  return line(most).transform((text) => text ?? '')
}

/** Left empty, it is not known. */
function orNone<Output>(known: z.ZodType<Output, string>) {
  return z
    .string()
    .default('')
    .transform((typed) => typed.trim() || null)
    .pipe(known.nullable())
}
