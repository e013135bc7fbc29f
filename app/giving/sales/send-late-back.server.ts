import { queueMessages } from '#app/mail/queue-message.server.ts'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import type { Change } from '#app/people/audit.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import { lockSales } from '../sales-in-book.server.ts'
import { writeRefund } from '../write-refund.server.ts'
import { leftOfPayment } from './left-of-payment.server.ts'

interface LatePayment {
  readonly event_id: number
  readonly email: string | null
  readonly name: string | null
  readonly language: Language
  /** For the books and the trail. */
  readonly why: string
  /** What tells whoever paid. */
  readonly letter: 'ticket-late' | 'invoice-sent-back'
}

/**
 * Sends all of a payment back that can pay nothing any more: written down in the transaction that books it, with the letter that
 * says so (F9). The sale is locked by whoever books.
 * @returns the record of it, for whoever books to write when the totals have moved; none where nothing was left.
 */
export async function sendLateBack(
  trx: Trx,
  saleId: number,
  { event_id: eventId, email, name, language, why, letter }: LatePayment,
): Promise<readonly Change[]> {
  const { public_id: publicId } = await trx
    .selectFrom('sale')
    .select('public_id')
    .where('id', '=', saleId)
    .executeTakeFirstOrThrow()
  const [sale] = await lockSales(trx, [publicId], [])
  const left = sale ? await leftOfPayment(trx, sale) : 0
  if (!sale || left <= 0) return []
  const refundId = await writeRefund(trx, {
    giftId: null,
    saleId,
    amount: left,
    reason: why,
    requestedBy: null,
    madeBy: 'job',
  })
  await trx
    .updateTable('ticket')
    .set({ refund_id: refundId })
    .where('sale_id', '=', saleId)
    .where('released_at', 'is not', null)
    .where('kept_as_gift', '=', false)
    .where('refund_id', 'is', null)
    .execute()
  if (email !== null)
    await queueMessages(trx, [
      {
        kind: letter,
        subjectId: publicId,
        to: email,
        language,
        content: { name, eventTitle: await findTitle(trx, eventId), backCents: left },
      },
    ])
  return [
    {
      actor: { id: null, label: 'the app' },
      action: 'refund-sale',
      subjectKind: 'sale',
      subjectId: publicId,
      detail: { amount: formatMoneyExactly(cents(left), sale.currency), reason: why },
    },
  ]
}

async function findTitle(trx: Trx, eventId: number): Promise<string> {
  const { title } = await trx
    .selectFrom('event')
    .innerJoin('event_version', 'event_version.id', 'event.approved_version_id')
    .select('event_version.title')
    .where('event.id', '=', eventId)
    .executeTakeFirstOrThrow()
  return title
}
