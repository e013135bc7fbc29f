import type { SubmissionResult } from '@conform-to/react'
import { maskCardNumbers } from '#app/money/card-number.ts'
import type { FieldError } from '#app/ui/error-summary.tsx'

/** What a form comes back with: all that was typed, and what to put right, in the order of the fields (X3). */
export interface Answer<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>
  readonly errors: readonly FieldError[]
}

/** What becomes of most forms: one goes on, or puts something right; a 400 where no other status is said. */
export type FormAnswer<Again> =
  | { readonly kind: 'on'; readonly to: string }
  | { readonly kind: 'again'; readonly status?: AgainStatus; readonly answer: Again }

/** Not as it should be, changed meanwhile, too often, or not now. */
export type AgainStatus = 400 | 409 | 429 | 503

/** The known fields of a form as they were sent, and no others; what looks like the number of a card is not said again (S18). */
export function typedIn<Name extends string>(
  names: readonly Name[],
  form: FormData,
): Answer<Name>['values'] {
  const values: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = form.get(name)
    if (typeof value === 'string') values[name] = maskCardNumbers(value).slice(0, MOST_SENT_BACK)
  }
  return values
}

/** The first complaint about each field, in the fields' order; an error of the whole form leads to the first field. */
export function complaintsOf<Name extends string>(
  names: readonly Name[],
  { error }: SubmissionResult,
  more?: Readonly<Partial<Record<Name, string>>>,
): readonly FieldError[] {
  return names.flatMap((field) => {
    const message = error?.[field]?.[0] ?? more?.[field]
    return message === undefined ? [] : [{ field, message }]
  })
}

export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}

const MOST_SENT_BACK = 30_000
