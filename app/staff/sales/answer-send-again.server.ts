import { sendBackAgain } from '#app/events/tickets/money/send-back-again.server.ts'
import { cents } from '#app/money/cents.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain } from '../read-form.ts'
import type { SaleRefundAnswer } from './answer-sale-refund.server.ts'

/** Sends again what did not reach whoever gave places back, if it still comes to what staff read. */
export async function answerSendAgain(
  id: string,
  form: FormData,
  by: Person,
): Promise<SaleRefundAnswer> {
  const amount = Number(form.get('amount'))
  const sent = await sendBackAgain({
    salePublicId: id,
    amount: cents(Number.isSafeInteger(amount) ? amount : 0),
    actor: actorOf(by),
  })
  const again = (message: string) => formAgain({}, [{ field: 'amount', message }])
  switch (sent.kind) {
    case 'refunded':
    case 'pending':
    case 'unknown':
      return { kind: 'done', to: `/staff/sales/${id}?done=${sent.kind}` }
    case 'refused':
      return again(sent.why)
    case 'changed-since':
      return again(say('ticketMoney.staff.changed'))
    case 'more-than-is-left':
      return again(say('ticketMoney.staff.notLeft'))
    case 'not-found':
      return { kind: 'not-found' }
  }
}
