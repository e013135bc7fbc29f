import { say } from '#app/words/say.ts'
import type { FieldError } from './error-summary.tsx'

/** A page's title with the errors of its form said first (X3). */
export function titleOf(title: string, errors: readonly FieldError[]): string {
  return errors.length > 0 ? say('ui.frame.errorTitle', { title }) : title
}
