import { parkMoney, receiveContribution } from '#app/contributions/confirm-money.server.ts'
import type { Incoming } from '#app/contributions/take-in.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAnswer } from '../answer-form.ts'
import { findExpectedSheet } from './expected-sheet.server.ts'
import { parkingForm, receivingForm } from './money.form.ts'
import { sayOwnEntry } from './money-words.ts'

interface Desk {
  readonly by: Person
  /** Of the organization's calendar. */
  readonly today: string
}

/** Reads what came for something expected, and receives it. */
export async function answerReceiving(
  id: string,
  form: FormData,
  { by, today }: Desk,
): Promise<FormAnswer> {
  const sheet = await findExpectedSheet(id, by.id)
  if (!sheet) return { kind: 'not-found' }
  const at = `/staff/money/expected/${id}`
  if (!sheet.open) return { kind: 'done', to: `${at}?done=nothing-expected` }
  const read = readForm(form, receivingForm(today, sheet.open.open))
  if (read.kind === 'again') return read
  const { incoming, rest, why } = read.value
  const outcome = await receiveContribution({
    contributionPublicId: id,
    incoming: withNote(incoming),
    rest,
    why,
    by: handOf(by),
  })
  switch (outcome.kind) {
    case 'confirmed':
      return outcome.left > 0
        ? { kind: 'done', to: `/staff/money/came/${incoming.key}?done=received-more` }
        : { kind: 'done', to: `/staff/money?done=received&came=${incoming.key}` }
    case 'taken-in-before':
      return { kind: 'done', to: `/staff/money/came/${incoming.key}?done=taken-in-before` }
    case 'own-entry':
      return formAgain(read.typed, [
        { field: 'amount', message: sayOwnEntry(sheet.open.confirmers) },
      ])
    case 'not-counted':
      return formAgain(read.typed, [{ field: 'rest', message: say('treasury.errors.notCounted') }])
    case 'why-missing':
      return formAgain(read.typed, [{ field: 'why', message: say('figure.check.whyMissing') }])
    case 'nothing-expected':
    case 'nothing-left':
      return { kind: 'done', to: `${at}?done=nothing-expected` }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Takes in money that nobody said would come. */
export async function answerParking(form: FormData, { by, today }: Desk): Promise<FormAnswer> {
  const read = readForm(form, parkingForm(today))
  if (read.kind === 'again') return read
  const { kind } = await parkMoney({
    incoming: withNote(read.value),
    by: handOf(by),
  })
  return { kind: 'done', to: `/staff/money/came/${read.value.key}?done=${kind}` }
}

function withNote({
  note,
  ...incoming
}: Omit<Incoming, 'note'> & { readonly note: string | null }): Incoming {
  return { ...incoming, note: note ?? '' }
}
