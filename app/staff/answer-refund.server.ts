import { refundByCheck } from '#app/contributions/refund-by-check.server.ts'
import type { CheckRefund } from '#app/contributions/refund-by-check.server.ts'
import { refundGift } from '#app/giving/refund-gift.server.ts'
import type { Cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { findGiftSheet } from './gift-sheet.server.ts'
import { formAgain, readForm } from './read-form.ts'
import type { FormAgain } from './read-form.ts'
import { refundForm } from './refund.form.ts'

export type RefundAnswer =
  | FormAgain
  /** Everything is in order: staff see once more what will happen. */
  | {
      readonly kind: 'confirm'
      readonly amount: Cents
      readonly left: Cents
      readonly typed: FormAgain['typed']
    }
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' }

/**
 * Reads a refund that staff ask for; the first time it asks back, the second time it sends the money. When the gift has
 * changed in between (another refund, a dispute), it asks again with what is left now.
 */
export async function answerRefund(
  id: string,
  form: FormData,
  { by, currency }: { readonly by: Person; readonly currency: string },
): Promise<RefundAnswer> {
  const gift = await findGiftSheet(id)
  if (!gift) return { kind: 'not-found' }
  const read = readForm(form, refundForm(gift.left, currency))
  if (gift.left <= 0)
    return formAgain(read.typed, [{ field: 'part', message: say('staff.refund.nothingLeft') }])
  if (read.kind === 'again') return read
  const { amount, reason, checkNumber, sure, asked } = read.value
  if (gift.byHand?.money === 'in-hand')
    return formAgain(read.typed, [{ field: 'part', message: say('staff.refund.notDeposited') }])
  if (sure !== 'yes' || asked !== gift.left)
    return { kind: 'confirm', amount, left: gift.left, typed: read.typed }

  if (gift.byHand) {
    const paid = await refundByCheck({
      giftPublicId: id,
      amount,
      leftSeen: gift.left,
      checkNumber: checkNumber === '' ? null : checkNumber,
      reason,
      by: { id: by.id, label: actorOf(by).label },
    })
    return answerPaid(id, paid, read.typed)
  }
  const made = await refundGift({ giftPublicId: id, amount, reason, actor: actorOf(by) })
  switch (made.kind) {
    case 'refunded':
    case 'pending':
    case 'unknown':
      return { kind: 'done', to: `/staff/gifts/${id}?done=${made.kind}` }
    case 'refused':
      return formAgain(read.typed, [{ field: 'part', message: made.why }])
    case 'more-than-is-left':
      return formAgain(read.typed, [{ field: 'part', message: sayLeft(made.left, currency) }])
    case 'not-paid':
      return formAgain(read.typed, [{ field: 'part', message: say('staff.refund.notPaid') }])
    case 'gift-not-found':
      return { kind: 'not-found' }
  }
}

function answerPaid(id: string, paid: CheckRefund, typed: FormAgain['typed']): RefundAnswer {
  switch (paid) {
    case 'refunded':
      return { kind: 'done', to: `/staff/gifts/${id}?done=paid-back` }
    case 'changed-since':
      return formAgain(typed, [{ field: 'part', message: say('moves.errors.changedSince') }])
    case 'not-deposited':
      return formAgain(typed, [{ field: 'part', message: say('staff.refund.notDeposited') }])
    case 'by-stripe':
    case 'gift-not-found':
      return { kind: 'not-found' }
  }
}

function sayLeft(left: Cents, currency: string): string {
  if (left <= 0) return say('staff.refund.nothingLeftNow')
  return say('staff.refund.onlyLeft', { left: formatMoneyExactly(left, currency) })
}
