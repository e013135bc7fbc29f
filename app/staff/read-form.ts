import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { FieldError } from '#app/ui/error-summary.tsx'

/** What a form was sent with, and what is wrong with it: nothing typed is lost. */
export interface FormAgain {
  readonly kind: 'again'
  readonly typed: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
}

export type FormRead<Value> =
  | { readonly kind: 'read'; readonly value: Value; readonly typed: FormAgain['typed'] }
  | FormAgain

/** Reads a form as its schema says; what the schema does not name is ignored (S6). */
export function readForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): FormRead<z.output<Schema>> {
  const submission = parseWithZod(form, { schema })
  const typed = typedIn(form)
  if (submission.status === 'success') return { kind: 'read', value: submission.value, typed }
  const errors = Object.entries(submission.error ?? {}).flatMap(([field, messages]) =>
    (messages ?? []).slice(0, 1).map((message) => ({ field, message })),
  )
  return { kind: 'again', typed, errors }
}

/** The same form again, for what only the use case could find wrong. */
export function formAgain(typed: FormAgain['typed'], errors: readonly FieldError[]): FormAgain {
  return { kind: 'again', typed, errors }
}

/** The words said beside one field. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}

function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === 'string') typed[name] = value
  return typed
}
