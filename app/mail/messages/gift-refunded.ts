import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { paragraph, rows, small } from '../letter.ts'
import { Day, messageKind } from '../message-kind.ts'

/** Money went back to the donor: the receipt is void, and a new one stands for what remains (C26). */
export const giftRefunded = messageKind(
  z.object({
    donatedOn: Day,
    refundedCents: z.int(),
    remainingCents: z.int(),
    voidedReceiptNumber: z.string(),
    newReceiptNumber: z.string().nullable(),
  }),
  (refund, house) => ({
    subject: `Your refund of ${formatMoneyExactly(cents(refund.refundedCents), house.currency)}`,
    blocks: [
      paragraph(
        'We have sent money back to the card or account you gave with. It can take five to ten days to show.',
      ),
      rows(
        ['Sent back', formatMoneyExactly(cents(refund.refundedCents), house.currency)],
        ['Date of the gift', sayDay(refund.donatedOn)],
        ['Your gift now', formatMoneyExactly(cents(refund.remainingCents), house.currency)],
        ['Void receipt', refund.voidedReceiptNumber],
        ['New receipt', refund.newReceiptNumber],
      ),
      paragraph(
        refund.newReceiptNumber
          ? `Please do not use receipt ${refund.voidedReceiptNumber} for your taxes. Receipt ${refund.newReceiptNumber} takes its place.`
          : `Please do not use receipt ${refund.voidedReceiptNumber} for your taxes.`,
      ),
      small(`If you did not ask for this, please write to ${house.contactEmail}.`),
    ],
  }),
)
