import type { z } from 'zod'
import type { FormAnswer } from './answer-form.ts'
import { readForm } from './read-form.ts'

/** Reads a form and does its work. Every outcome is said on `page`, which follows; only a thing that is not there has none. */
export async function decideAt<Schema extends z.ZodType>(
  page: string,
  form: FormData,
  schema: Schema,
  work: (value: z.output<Schema>) => Promise<string>,
): Promise<FormAnswer> {
  const read = readForm(form, schema)
  if (read.kind === 'again') return read
  return leadTo(page, await work(read.value))
}

/** To the page that says how it went. */
export function leadTo(page: string, outcome: string): FormAnswer {
  if (outcome === 'not-found') return { kind: 'not-found' }
  return { kind: 'done', to: `${page}?done=${outcome}` }
}
