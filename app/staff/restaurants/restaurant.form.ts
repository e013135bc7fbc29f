import { z } from 'zod'
import { line, lines, neededLine } from '#app/contributions/entry/read-field.ts'
import { EmailOrNone } from '#app/teams/team-text.form.ts'
import { say } from '#app/words/say.ts'

export const MOST_NAME = 80
export const MOST_TOWN = 60
export const MOST_PHONE = 40
export const MOST_OFFICE = 200
export const MOST_NOTE = 2000

/** What is known of a restaurant; its name, branch and town are what teams find it by. */
export const RestaurantForm = z.object({
  name: neededLine(MOST_NAME, () => say('nights.errors.name')),
  branch: orNothing(MOST_NAME),
  town: orNothing(MOST_TOWN),
  phone: orNothing(MOST_PHONE),
  email: EmailOrNone,
  headOffice: orNothing(MOST_OFFICE),
  note: lines(MOST_NOTE),
  revision: z.coerce.number().int().positive().catch(0),
})

export type RestaurantText = Omit<z.output<typeof RestaurantForm>, 'revision'>

function orNothing(most: number) {
  return line(most).transform((text) => text ?? '')
}
