import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../answer-form.ts'
import { formAgain, readForm } from '../read-form.ts'
import { RestaurantForm } from './restaurant.form.ts'
import {
  addRestaurant,
  changeRestaurant,
  restoreRestaurant,
  retireRestaurant,
} from './save-restaurant.server.ts'
import { findRestaurantSheet } from './restaurants-desk.server.ts'

const LIST = '/staff/restaurants'

/** Reads a restaurant that staff write down. */
export async function answerNewRestaurant(form: FormData, by: Person): Promise<FormAnswer> {
  const read = readForm(form, RestaurantForm)
  if (read.kind === 'again') return read
  const { revision: _, ...text } = read.value
  const added = await addRestaurant({ text, actor: actorOf(by) })
  switch (added.kind) {
    case 'saved':
      return { kind: 'done', to: `${LIST}/${added.publicId}?done=saved` }
    case 'known':
      return formAgain(read.typed, [{ field: 'name', message: say('restaurants.errors.known') }])
  }
}

/** Reads what is to stand of one from now on. What somebody else wrote meanwhile is said, and what was typed stays. */
export async function answerRestaurant(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, RestaurantForm)
  if (read.kind === 'again') return read
  const { revision, ...text } = read.value
  const outcome = await changeRestaurant({ publicId, text, revision, actor: actorOf(by) })
  switch (outcome) {
    case 'saved':
      return { kind: 'done', to: `${LIST}/${publicId}?done=saved` }
    case 'known':
      return formAgain(read.typed, [{ field: 'name', message: say('restaurants.errors.known') }])
    case 'changed-meanwhile': {
      const now = await findRestaurantSheet(publicId)
      const typed = { ...read.typed, revision: now?.values.revision ?? '0' }
      return formAgain(typed, [{ field: 'name', message: say('restaurants.errors.newer') }])
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Takes it off the list that teams pick from, or puts it back. @returns where to go on; `undefined` for none. */
export async function answerRetirement(
  publicId: string,
  by: Person,
  doing: 'retire' | 'restore',
): Promise<string | undefined> {
  const move = doing === 'retire' ? retireRestaurant : restoreRestaurant
  const outcome = await move({ publicId, actor: actorOf(by) })
  switch (outcome) {
    case 'saved':
      return `${LIST}/${publicId}?done=${doing}d`
    case 'known':
    case 'changed-meanwhile':
      return `${LIST}/${publicId}?done=known`
    case 'not-found':
      return undefined
  }
}

const done = ['saved', 'retired', 'restored'] as const

export function sayRestaurantSaved(said: string | null): string | undefined {
  const known = done.find((one) => one === said)
  return known && say(`restaurants.done.${known}`)
}

/** Why it was not put back. */
export function sayRestaurantRefused(said: string | null): string | undefined {
  return said === 'known' ? say('restaurants.errors.known') : undefined
}
