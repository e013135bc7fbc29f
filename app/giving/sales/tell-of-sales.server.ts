import { queueMessages } from '#app/mail/queue-message.server.ts'
import type { NewMessage } from '#app/mail/queue-message.server.ts'
import type { MessageKindName } from '#app/mail/message-kinds.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { SaleChange } from '../gift-change.ts'
import { receiptSales, replacedBy } from './receipt-sales.server.ts'
import type { SaleToReceipt } from './receipt-sales.server.ts'

/**
 * After places and sponsorships were paid or their money went back: receipts and the letters that say so. What is a purchase has
 * a plain confirmation in place of a receipt, with what the law asks to be said of a payment over $75 (C3); whoever bought places
 * for all reads that in the letter that says that they are theirs, and has no second one.
 */
export async function tellOfSales(trx: Trx, changes: readonly SaleChange[]): Promise<void> {
  const ofTickets = changes.filter(({ after }) => after.income !== 'sale_income')
  if (ofTickets.length === 0) return
  const { sales, issued } = await receiptSales(
    trx,
    ofTickets.map(({ after }) => after.id),
    'money of the payment went back',
  )
  await queueMessages(
    trx,
    ofTickets.flatMap((change) => {
      const sale = sales.find(({ sale_id: id }) => id === change.after.id)
      return sale ? lettersOf(change, sale, issued.get(sale.sale_id)) : []
    }),
  )
}

function lettersOf(
  { before, after }: SaleChange,
  sale: SaleToReceipt,
  receiptNumber: string | undefined,
): NewMessage<MessageKindName>[] {
  const to = sale.payer_email
  if (to === null) return []
  const { language } = sale
  const letters: NewMessage<MessageKindName>[] = []
  const isPurchase = !sale.due && sale.has_places && !sale.is_told_of
  if (!before.paid && after.paid && isPurchase && after.refunded === 0)
    letters.push({
      kind: 'ticket-payment',
      subjectId: sale.public_id,
      to,
      language,
      content: {
        name: sale.payer_name,
        amountCents: sale.amount_cents,
        bought: sale.benefit,
        fairValueCents: sale.fair_value_cents,
        teamName: sale.team_name,
        legalName: sale.legal_name,
      },
    })
  const sentBack = after.refunded - before.refunded
  if (before.paid && sentBack > 0)
    letters.push({
      kind: 'ticket-refunded',
      subjectId: `${sale.public_id} ${after.refunded}`,
      to,
      language,
      content: {
        refundedCents: sentBack,
        remainingCents: sale.amount_cents,
        voidedReceiptNumber: receiptNumber || !sale.due ? replacedBy(sale) : null,
        newReceiptNumber: receiptNumber ?? null,
      },
    })
  return letters
}
