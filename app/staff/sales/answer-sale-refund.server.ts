import { z } from 'zod'
import { refundSale } from '#app/giving/sales/refund-sale.server.ts'
import { cents } from '#app/money/cents.ts'
import { actorOf } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { say } from '#app/words/say.ts'
import { formAgain, readForm } from '../read-form.ts'
import type { FormAgain } from '../read-form.ts'

export type SaleRefundAnswer =
  | FormAgain
  | { readonly kind: 'done'; readonly to: string }
  | { readonly kind: 'not-found' }

const amount = z.coerce.number().int().min(0).max(100_000_000)

/** What goes back, why, and what staff read that each choice comes to. */
const SaleRefundForm = z.object({
  part: z.enum(['price', 'all'], { error: () => say('staff.refund.choose') }),
  reason: z
    .string({ error: () => say('staff.refund.write') })
    .trim()
    .min(1, { error: () => say('staff.refund.write') })
    .max(500, { error: () => say('staff.refund.tooLong') }),
  price: amount,
  all: amount,
})

/** Sends back what staff chose, if it still comes to what they read. */
export async function answerSaleRefund(
  id: string,
  form: FormData,
  by: Person,
): Promise<SaleRefundAnswer> {
  const read = readForm(form, SaleRefundForm)
  if (read.kind === 'again') return read
  const { part, reason, ...sums } = read.value
  const made = await refundSale({
    salePublicId: id,
    part,
    amount: cents(sums[part]),
    reason,
    actor: actorOf(by),
  })
  const again = (message: string) => formAgain(read.typed, [{ field: 'part', message }])
  switch (made.kind) {
    case 'refunded':
    case 'pending':
    case 'unknown':
      return { kind: 'done', to: `/staff/sales/${id}?done=${made.kind}` }
    case 'refused':
      return again(made.why)
    case 'changed-since':
      return again(say(made.left > 0 ? 'qr.staff.changed' : 'qr.staff.nothingLeft'))
    case 'not-found':
      return { kind: 'not-found' }
  }
}
