import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { paragraph, rows, small } from '../letter.ts'
import { Day, messageKind } from '../message-kind.ts'

/** Money went back to the donor: the receipt is void, and a new one stands for what remains (C26). */
export const giftRefunded = messageKind(
  z.object({
    donatedOn: Day,
    refundedCents: z.int(),
    byCheck: z.boolean().default(false),
    remainingCents: z.int(),
    voidedReceiptNumber: z.string(),
    newReceiptNumber: z.string().nullable(),
  }),
  (refund, house) => ({
    subject: say('mail.refund.subject', {
      amount: formatMoneyExactly(cents(refund.refundedCents), house.currency),
    }),
    blocks: [
      paragraph(refund.byCheck ? say('mail.refund.byCheck') : say('mail.refund.words')),
      rows(
        [say('mail.refund.back'), formatMoneyExactly(cents(refund.refundedCents), house.currency)],
        [say('mail.refund.day'), sayDay(refund.donatedOn)],
        [say('mail.refund.now'), formatMoneyExactly(cents(refund.remainingCents), house.currency)],
        [say('mail.refund.void'), refund.voidedReceiptNumber],
        [say('mail.refund.newOne'), refund.newReceiptNumber],
      ),
      paragraph(
        refund.newReceiptNumber
          ? say('mail.refund.useNew', {
              number: refund.voidedReceiptNumber,
              newOne: refund.newReceiptNumber,
            })
          : say('mail.refund.doNotUse', { number: refund.voidedReceiptNumber }),
      ),
      small(say('mail.refund.notAsked', { address: house.contactEmail })),
    ],
  }),
)
