import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import type { Viewer } from './find-views.server.ts'
import { MOST_VIEWS, removeView, renameView, restoreView, saveView } from './save-view.server.ts'
import type { ChangeOutcome } from './save-view.server.ts'
import { ViewForm, ViewNameForm } from './view.form.ts'
import { viewHref, viewQuery } from './view-query.ts'

type ViewAnswer = { readonly kind: 'done'; readonly to: string } | { readonly kind: 'not-found' }

export async function answerNewView(form: FormData, by: Viewer): Promise<ViewAnswer | FormAgain> {
  const read = readForm(form, ViewForm)
  if (read.kind === 'again') return read
  const { name, part, query, shared } = read.value
  const outcome = await saveView({ name, part, query, seenBy: shared ? 'shared' : 'own' }, by)
  return outcome === 'saved'
    ? { kind: 'done', to: viewHref(part, viewQuery(part, query)) }
    : formAgain(read.typed, [{ field: 'name', message: sayProblem(outcome) }])
}

export async function answerViewName(
  id: string,
  form: FormData,
  by: Viewer,
): Promise<ViewAnswer | FormAgain> {
  const read = readForm(form, ViewNameForm)
  if (read.kind === 'again') return read
  const outcome = await renameView(id, read.value.name, by)
  switch (outcome) {
    case 'view-not-found':
      return { kind: 'not-found' }
    case 'saved':
      return { kind: 'done', to: '/staff/views?done=renamed' }
    case 'name-taken':
    case 'too-many':
    case 'may-not-share':
      return formAgain(read.typed, [{ field: 'name', message: sayProblem(outcome) }])
  }
}

export async function answerViewRemoval(id: string, by: Viewer): Promise<ViewAnswer> {
  const outcome = await removeView(id, by)
  if (outcome === 'view-not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `/staff/views?done=removed&view=${id}` }
}

export async function answerViewRestoration(id: string, by: Viewer): Promise<ViewAnswer> {
  const outcome = await restoreView(id, by)
  if (outcome === 'view-not-found') return { kind: 'not-found' }
  return {
    kind: 'done',
    to: `/staff/views?done=${outcome === 'saved' ? 'restored' : 'not-restored'}`,
  }
}

function sayProblem(outcome: Exclude<ChangeOutcome, 'saved' | 'view-not-found'>): string {
  switch (outcome) {
    case 'name-taken':
      return say('staff.views.nameTaken')
    case 'too-many':
      return say('staff.views.tooMany', { n: String(MOST_VIEWS) })
    case 'may-not-share':
      return say('staff.views.mayNotShare')
  }
}
