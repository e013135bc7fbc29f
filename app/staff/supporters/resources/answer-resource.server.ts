import type { Person } from '#app/people/person.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { ResourceForm } from '#app/supporters/resources/resource.form.ts'
import { removeResource } from '#app/supporters/resources/remove-resource.server.ts'
import { addResource, changeResource } from '#app/supporters/resources/save-resource.server.ts'
import { hideResource, showResource } from '#app/supporters/resources/show-resource.server.ts'
import { moveResource } from '#app/supporters/resources/move-resource.server.ts'
import { readWay } from '#app/teams/resources/moved-by-one.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../../answer-form.ts'
import { formAgain, readForm } from '../../read-form.ts'
import { listHref, resourceHref } from './resource-hrefs.ts'

/** Reads something new for the library. A form that lost its key is one that nobody sent twice. */
export async function answerNewResource(form: FormData, by: Person): Promise<FormAnswer> {
  const read = readForm(form, ResourceForm)
  if (read.kind === 'again') return read
  const publicId = await addResource(read.value, readKey(form), by)
  return { kind: 'done', to: resourceHref(publicId, 'added') }
}

export async function answerResourceChange(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, ResourceForm)
  if (read.kind === 'again') return read
  switch (await changeResource(publicId, read.value, by)) {
    case 'gone':
      return { kind: 'not-found' }
    case 'leads-nowhere':
      return formAgain(read.typed, [{ field: 'url', message: say('resources.errors.urlNeeded') }])
    case 'changed':
      return { kind: 'done', to: resourceHref(publicId, 'changed') }
  }
}

export async function answerShow(publicId: string, by: Person): Promise<FormAnswer> {
  switch (await showResource(publicId, by)) {
    case 'gone':
      return { kind: 'not-found' }
    case 'leads-nowhere':
      return { kind: 'done', to: resourceHref(publicId) }
    case 'shown':
      return { kind: 'done', to: resourceHref(publicId, 'shown') }
  }
}

export async function answerHide(publicId: string, by: Person): Promise<FormAnswer> {
  const outcome = await hideResource(publicId, by)
  if (outcome === 'gone') return { kind: 'not-found' }
  return { kind: 'done', to: resourceHref(publicId, 'hidden') }
}

export async function answerMove(publicId: string, form: FormData): Promise<FormAnswer> {
  const outcome = await moveResource(publicId, readWay(form))
  if (outcome === 'gone') return { kind: 'not-found' }
  return { kind: 'done', to: listHref('moved', publicId) }
}

export async function answerRemoval(publicId: string, by: Person): Promise<FormAnswer> {
  const outcome = await removeResource(publicId, by)
  if (outcome === 'gone') return { kind: 'not-found' }
  return { kind: 'done', to: listHref('removed') }
}

function readKey(form: FormData): string {
  const key = form.get('formKey')
  return typeof key === 'string' && /^[\w-]{20,100}$/.test(key) ? key : newKey()
}
