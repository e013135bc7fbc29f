import { mergeDonors, separateDonor } from '#app/giving/merge-donors.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { MergeForm, SeparateForm } from './donor.form.ts'
import { formAgain, readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'

export type DonorsAnswer = FormAgain | { readonly kind: 'done'; readonly to: string }

/** Reads which two addresses are one donor's, and gathers them under one. */
export async function answerMerge(form: FormData, by: Person): Promise<DonorsAnswer> {
  const read = readForm(form, MergeForm)
  if (read.kind === 'again') return read
  const { email, kept, reason } = read.value
  const merged = await mergeDonors({ email, keptEmail: kept, reason, by: handOf(by) })
  switch (merged) {
    case 'merged':
    case 'merged-before':
      return { kind: 'done', to: `/staff/donors?done=${merged}` }
    case 'the-same':
      return formAgain(read.typed, [{ field: 'kept', message: say('donors.same') }])
    case 'not-a-donor':
      return formAgain(read.typed, [{ field: 'email', message: say('donors.nobody') }])
  }
}

/** Makes an address a donor of its own again. */
export async function answerSeparation(form: FormData, by: Person): Promise<string> {
  const read = readForm(form, SeparateForm)
  const done =
    read.kind === 'read'
      ? await separateDonor({ email: read.value.email, by: handOf(by) })
      : 'not-merged'
  return `/staff/donors?done=${done}`
}

function handOf(person: Person) {
  return { id: person.id, label: actorOf(person).label }
}
