import { stopByStaff } from '#app/giving/monthly/stop-monthly-gift.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import { endingForm } from './ending.form.ts'

export type EndingAnswer =
  | FormAgain
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' }

/** Stops a monthly gift on behalf of its donor, or for the organization's own reasons. */
export async function answerEnding(
  publicId: string,
  form: FormData,
  by: Person,
): Promise<EndingAnswer> {
  const read = readForm(form, endingForm())
  if (read.kind === 'again') return read
  const { reason } = read.value
  const actor = { id: by.id, label: actorOf(by).label }
  const stopped = await stopByStaff({ publicId, reason, actor })
  return stopped === 'not-found'
    ? { kind: 'not-found' }
    : { kind: 'done', to: `/staff/monthly?done=${stopped}` }
}
