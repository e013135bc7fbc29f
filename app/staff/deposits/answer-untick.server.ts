import { handOf } from '#app/contributions/hand.ts'
import { untickDeposit, untickPayout } from '#app/contributions/untick.server.ts'
import type { Person } from '#app/people/person.server.ts'
import type { FormAnswer } from '../answer-form.ts'
import { takingBackForm } from '../money/money.form.ts'
import { readForm } from '../read-form.ts'

interface Desk {
  readonly by: Person
  readonly currency: string
}

/** What was ticked off by mistake. */
export interface Ticked {
  readonly kind: 'deposit' | 'payout'
  readonly id: string
}

/** Reads why a tick was a mistake, and takes it back. */
export async function answerUntick(
  { kind, id }: Ticked,
  form: FormData,
  { by, currency }: Desk,
): Promise<FormAnswer> {
  const read = readForm(form, takingBackForm())
  if (read.kind === 'again') return read
  const wish = { reason: read.value.reason, by: handOf(by) }
  const outcome =
    kind === 'deposit'
      ? await untickDeposit({ ...wish, depositPublicId: id })
      : await untickPayout({ ...wish, payoutId: id, currency })
  if (outcome === 'not-found') return { kind: 'not-found' }
  const page = kind === 'deposit' ? '/staff/deposits' : '/staff/payouts'
  return { kind: 'done', to: `${page}/${id}?done=${outcome}` }
}
