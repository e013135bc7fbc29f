import { data, redirect } from '@remix-run/node'
import type { FormAgain } from './read-form.ts'
import { refuse } from './refuse.ts'

/** What most forms of the desk come to. */
export type FormAnswer =
  | FormAgain
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' | 'not-allowed' }

/**
 * The same form again with its errors and all that was typed, or on to where it led.
 * @throws the refusal of a thing that is not there, or not for this person.
 */
export function answerForm(answer: FormAnswer) {
  switch (answer.kind) {
    case 'not-found':
    case 'not-allowed':
      throw refuse(answer.kind)
    case 'done':
      return redirect(answer.to, 303)
    case 'again':
      return data(answer, { status: 422 })
  }
}
