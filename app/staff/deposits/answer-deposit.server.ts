import {
  addToSlip,
  depositSlip,
  reconcileDeposit,
  takeOffSlip,
} from '#app/contributions/deposits.server.ts'
import { handOf } from '#app/contributions/hand.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../answer-form.ts'
import { formAgain, readForm } from '../read-form.ts'
import { bankingForm, statementForm } from './deposit.form.ts'

interface Desk {
  readonly by: Person
  readonly today: string
  readonly currency: string
}

/** As many as a page shows. */
const MOST = 500

/** Puts what was ticked onto the open slip. */
export async function answerAdding(form: FormData, by: Person): Promise<string> {
  const ids = form
    .getAll('item')
    .filter((value) => typeof value === 'string')
    .slice(0, MOST)
  if (ids.length === 0) return '/staff/deposits?done=nothing-chosen'
  const added = await addToSlip({ remittancePublicIds: ids, by: handOf(by) })
  return `/staff/deposits?done=${added > 0 ? 'added' : 'nothing-added'}`
}

/** Takes one off the slip again; it stays in hand. */
export async function answerRemoval(form: FormData): Promise<string> {
  const item = form.get('item')
  const outcome = await takeOffSlip({ remittancePublicId: typeof item === 'string' ? item : '' })
  return `/staff/deposits?done=${outcome}`
}

/** The slip went to the bank. */
export async function answerBanking(
  id: string,
  form: FormData,
  { by, today, currency }: Desk,
): Promise<FormAnswer> {
  const read = readForm(form, bankingForm(today))
  if (read.kind === 'again') return read
  const outcome = await depositSlip({ depositPublicId: id, ...read.value, by: handOf(by) })
  const at = `/staff/deposits/${id}`
  switch (outcome.kind) {
    case 'deposited':
    case 'deposited-before':
      return { kind: 'done', to: `${at}?done=${outcome.kind}` }
    case 'empty':
      return formAgain(read.typed, [{ field: 'total', message: say('bank.errors.empty') }])
    case 'another-total': {
      const total = formatMoneyExactly(outcome.total, currency)
      return formAgain(read.typed, [
        { field: 'total', message: say('bank.errors.total', { total }) },
      ])
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** The deposit stands on the bank's statement. */
export async function answerStatement(
  id: string,
  form: FormData,
  { by, today, currency }: Desk,
): Promise<FormAnswer> {
  const read = readForm(form, statementForm(today))
  if (read.kind === 'again') return read
  const outcome = await reconcileDeposit({ depositPublicId: id, ...read.value, by: handOf(by) })
  const at = `/staff/deposits/${id}`
  switch (outcome.kind) {
    case 'reconciled':
      return { kind: 'done', to: `/staff/deposits?done=reconciled` }
    case 'reconciled-before':
      return { kind: 'done', to: `${at}?done=${outcome.kind}` }
    case 'differs': {
      const total = formatMoneyExactly(outcome.total, currency)
      const message = say('bank.errors.differs', { total })
      return formAgain(read.typed, [{ field: 'differenceReason', message }])
    }
    case 'not-deposited':
      return formAgain(read.typed, [
        { field: 'onStatement', message: say('bank.errors.notDeposited') },
      ])
    case 'not-found':
      return { kind: 'not-found' }
  }
}
