import { z } from 'zod'
import { line } from '#app/contributions/entry/read-field.ts'

export const MOST_NUMBER = 60
export const MOST_HOURS = 200
export const MOST_NAME = 80

export const permitFields = ['number', 'hours', 'obtainedBy'] as const
export type PermitField = (typeof permitFields)[number]

/** What the town gave; all of it left empty is no permit. What else is posted is ignored (S6). */
export const PermitForm = z.object({
  number: orNothing(MOST_NUMBER),
  hours: orNothing(MOST_HOURS),
  obtainedBy: orNothing(MOST_NAME),
})

export type Permit = z.output<typeof PermitForm>

function orNothing(most: number) {
  return line(most).transform((text) => text ?? '')
}
