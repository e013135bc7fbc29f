import {
  changeTemplate,
  keepTemplate,
  retireTemplate,
} from '#app/events/dining-night/templates/save-template.server.ts'
import { findTemplates } from '#app/events/dining-night/templates/find-templates.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { doneIn } from '#app/platform/done-in.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../../answer-form.ts'
import { formAgain } from '../../read-form.ts'
import { readTerms } from './terms.form.ts'

const LIST = '/staff/settings/terms'

export async function answerNewTerms(form: FormData, by: Person): Promise<FormAnswer> {
  const read = readTerms(form)
  if (read.kind === 'again') return read
  const outcome = await keepTemplate({ terms: read.value, by })
  if (outcome === 'kept') return { kind: 'done', to: `${LIST}?done=kept` }
  return formAgain(read.typed, [{ field: 'name', message: say(`deal.terms.${outcome}`) }])
}

export async function answerTerms(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readTerms(form)
  if (read.kind === 'again') return read
  const revision = Number(form.get('revision') ?? 0)
  const wish = { publicId, revision, terms: read.value, by }
  const outcome = await changeTemplate(wish)
  switch (outcome) {
    case 'not-found':
      return { kind: 'not-found' }
    case 'kept':
      return { kind: 'done', to: `${LIST}?done=kept` }
    case 'name-taken':
    case 'changed-since':
      return formAgain(read.typed, [{ field: 'name', message: say(`deal.terms.${outcome}`) }])
  }
}

export async function answerRetirement(publicId: string, by: Person): Promise<FormAnswer> {
  const outcome = await retireTemplate(publicId, by)
  if (outcome === 'not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `${LIST}?done=retired` }
}

/** One of them, for the form that changes it. */
export async function findTerms(publicId: string) {
  return (await findTemplates()).find(({ id }) => id === publicId)
}

/** What was just done, as the address after it says. */
export function sayTermsDone(request: Request): string | undefined {
  const known = doneIn(request, ['kept', 'retired'])
  return known === null ? undefined : say(`deal.terms.done.${known}`)
}
