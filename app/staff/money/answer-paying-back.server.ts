import { z } from 'zod'
import { handOf } from '#app/contributions/hand.ts'
import { payBack } from '#app/events/tickets/money/pay-back.server.ts'
import { cents } from '#app/money/cents.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import type { FormAnswer } from '../answer-form.ts'
import { formAgain, readForm } from '../read-form.ts'
import { findPayingBack } from './paying-back.server.ts'

const PayingBackForm = z.object({
  amount: z.coerce.number().int().min(0).max(100_000_000),
  checkNumber: z
    .string()
    .trim()
    .max(40, { error: () => say('staff.refund.checkTooLong') })
    .default(''),
})

/** Writes down the check that pays places back, if it still is for what staff read. */
export async function answerPayingBack(
  id: string,
  form: FormData,
  by: Person,
): Promise<FormAnswer> {
  const check = await findPayingBack(id)
  if (!check) return { kind: 'not-found' }
  const read = readForm(form, PayingBackForm)
  if (read.kind === 'again') return read
  const { amount, checkNumber } = read.value
  const paid = await payBack({
    refundPublicId: id,
    amount: cents(amount),
    checkNumber: checkNumber === '' ? null : checkNumber,
    by: handOf(by),
  })
  const again = (message: string) => formAgain(read.typed, [{ field: 'checkNumber', message }])
  switch (paid) {
    case 'paid-back':
      return { kind: 'done', to: `/staff/money/expected/${check.contribution}?done=paid-back` }
    case 'paid-before':
      return again(say('ticketMoney.paying.before'))
    case 'over':
      return again(say('ticketMoney.paying.over'))
    case 'changed-since':
      return again(say('ticketMoney.paying.changed'))
    case 'not-deposited':
      return again(say('ticketMoney.paying.notDeposited'))
    case 'not-found':
      return { kind: 'not-found' }
  }
}
