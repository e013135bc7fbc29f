import { data, redirect } from '@remix-run/node'
import type { FormAnswer } from './answer.ts'

/** On to where a form led, or the same form again with its errors and all that was typed. */
export function followAnswer<Again>(answer: FormAnswer<Again>) {
  if (answer.kind === 'again') return data(answer.answer, { status: answer.status ?? 400 })
  return redirect(answer.to, 303)
}
