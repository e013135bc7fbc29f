import { matchRemittance } from '#app/contributions/confirm-money.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import {
  noteReturnedItem,
  takeBackRemittance,
} from '#app/contributions/take-back-remittance.server.ts'
import type { TakenBack } from '#app/contributions/take-back-remittance.server.ts'
import { undoMatch } from '#app/contributions/undo-match.server.ts'
import type { UndoneMatch } from '#app/contributions/undo-match.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'
import type { FormAnswer } from '../answer-form.ts'
import { MatchForm, returnForm, takingBackForm } from './money.form.ts'

/** Parked money is known to be for something. */
export async function answerMatch(id: string, form: FormData, by: Person): Promise<FormAnswer> {
  const read = readForm(form, MatchForm)
  const at = `/staff/money/came/${id}`
  if (read.kind === 'again') return { kind: 'done', to: at }
  const { item, rest, why } = read.value
  const outcome = await matchRemittance({
    contributionPublicId: item,
    remittancePublicId: id,
    rest,
    why,
    by: handOf(by),
  })
  switch (outcome.kind) {
    case 'confirmed':
      return { kind: 'done', to: `${at}?done=${outcome.left > 0 ? 'matched-part' : 'matched'}` }
    case 'own-entry':
    case 'not-counted':
    case 'why-missing':
    case 'nothing-expected':
      return { kind: 'done', to: `${at}?done=${outcome.kind}` }
    case 'nothing-left':
    case 'taken-in-before':
      return { kind: 'done', to: `${at}?done=nothing-left` }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Takes a wrong match back; the money lies in suspense again. */
export async function answerUndoing(
  matchId: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, takingBackForm())
  if (read.kind === 'again') return read
  const outcome = await undoMatch({
    matchPublicId: matchId,
    reason: read.value.reason,
    by: handOf(by),
  })
  if (outcome === 'not-found') return { kind: 'not-found' }
  return sayRefused(outcome, read.typed) ?? { kind: 'done', to: `/staff/money?done=${outcome}` }
}

/** Takes money that was typed by mistake out of the book again. */
export async function answerTakingBack(
  id: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const read = readForm(form, takingBackForm())
  if (read.kind === 'again') return read
  const outcome = await takeBackRemittance({
    remittancePublicId: id,
    reason: read.value.reason,
    by: handOf(by),
  })
  return answerBack(id, outcome, read.typed)
}

/** Notes a check that the bank sent back. */
export async function answerReturn(
  id: string,
  form: FormData,
  { by, today }: { readonly by: Person; readonly today: string },
): Promise<FormAnswer> {
  const read = readForm(form, returnForm(today))
  if (read.kind === 'again') return read
  const outcome = await noteReturnedItem({
    remittancePublicId: id,
    ...read.value,
    by: handOf(by),
  })
  return answerBack(id, outcome === 'taken-back' ? 'returned' : outcome, read.typed)
}

function answerBack(
  id: string,
  outcome: TakenBack | 'returned',
  typed: FormAgain['typed'],
): FormAnswer {
  if (outcome === 'not-found') return { kind: 'not-found' }
  return (
    sayRefused(outcome, typed) ?? { kind: 'done', to: `/staff/money/came/${id}?done=${outcome}` }
  )
}

/** What stands in the way, beside the reason that was typed. */
function sayRefused(
  outcome: TakenBack | UndoneMatch | 'returned',
  typed: FormAgain['typed'],
): FormAgain | undefined {
  switch (outcome) {
    case 'gift-went-back':
    case 'gift-was-moved':
    case 'at-the-bank':
    case 'not-at-the-bank':
      return formAgain(typed, [{ field: 'reason', message: say(`treasury.refused.${outcome}`) }])
    case 'undone':
    case 'undone-before':
    case 'taken-back':
    case 'taken-back-before':
    case 'returned':
    case 'not-found':
      return undefined
  }
}
