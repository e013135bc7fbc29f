import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { paragraph, rows, small } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'
import { Bought } from './in-return.ts'
import { purchaseBlocks } from './purchase.ts'

/** What was paid is what it is worth, or less: a purchase, confirmed and not receipted (C3, C9). */
export const ticketPayment = messageKind(
  z.object({
    name: Words.nullable(),
    amountCents: z.int(),
    bought: Bought,
    fairValueCents: z.int(),
    teamName: Words,
    legalName: z.string(),
  }),
  (payment, house) => {
    const money = (amount: number) => formatMoneyExactly(cents(amount), house.currency)
    return {
      subject: say('ticketMoney.payment.subject', { amount: money(payment.amountCents) }),
      blocks: [
        paragraph(dear(payment.name)),
        paragraph(say('ticketMoney.payment.words', { organization: payment.legalName })),
        ...purchaseBlocks(payment, money),
      ],
    }
  },
)

/** Money of a payment for places went back the way it came; the receipt that it had is void or replaced (C26). */
export const ticketRefunded = messageKind(
  z.object({
    refundedCents: z.int(),
    remainingCents: z.int(),
    /** What came by hand goes back by a check of the organization's. */
    byCheck: z.boolean().default(false),
    voidedReceiptNumber: z.string().nullable(),
    newReceiptNumber: z.string().nullable(),
  }),
  (refund, house) => {
    const money = (amount: number) => formatMoneyExactly(cents(amount), house.currency)
    return {
      subject: say('ticketMoney.refunded.subject', { amount: money(refund.refundedCents) }),
      blocks: [
        paragraph(
          say(refund.byCheck ? 'ticketMoney.refunded.byCheck' : 'ticketMoney.refunded.words'),
        ),
        rows(
          [say('mail.refund.back'), money(refund.refundedCents)],
          [say('ticketMoney.refunded.left'), money(refund.remainingCents)],
          [say('mail.refund.void'), refund.voidedReceiptNumber],
          [say('mail.refund.newOne'), refund.newReceiptNumber],
        ),
        ...receiptBlocks(refund.voidedReceiptNumber, refund.newReceiptNumber),
        small(say('ticketMoney.refunded.ask', { address: house.contactEmail })),
      ],
    }
  },
)

/** What was paid in cash at the table was given back by hand: whoever did not get it writes to us. */
export const cashBack = sentBack(
  (event) => ({
    subject: say('ticketMoney.cashBack.subject', { event }),
    why: say('ticketMoney.cashBack.words', { event }),
  }),
  (amount) => say('ticketMoney.cashBack.back', { amount }),
)

/** A payment came after its places were given back, and others have them: it goes back whole (F9). */
export const ticketLate = sentBack((event) => ({
  subject: say('ticketMoney.late.subject', { event }),
  why: say('ticketMoney.late.words', { event }),
}))

/** A payment by card came for an invoice that was paid another way by then, or given up: it goes back whole (F9). */
export const invoiceSentBack = sentBack((event) => ({
  subject: say('ticketMoney.invoiceLate.subject', { event }),
  why: say('ticketMoney.invoiceLate.words', { event }),
}))

function sentBack(
  speak: (event: string) => { readonly subject: string; readonly why: string },
  sayBack = (amount: string) => say('ticketMoney.late.back', { amount }),
) {
  return messageKind(
    z.object({ name: Words.nullable(), eventTitle: Words, backCents: z.int() }),
    ({ name, eventTitle, backCents }, house) => {
      const amount = formatMoneyExactly(cents(backCents), house.currency)
      const { subject, why } = speak(eventTitle)
      return {
        subject,
        blocks: [
          paragraph(dear(name)),
          paragraph(why),
          paragraph(sayBack(amount)),
          small(say('ticketMoney.refunded.ask', { address: house.contactEmail })),
        ],
      }
    },
  )
}

function dear(name: string | null): string {
  return name === null ? say('mail.receipt.dearFriend') : say('mail.receipt.dear', { name })
}

function receiptBlocks(number: string | null, newOne: string | null) {
  if (number === null) return []
  return [
    paragraph(
      newOne === null
        ? say('mail.refund.doNotUse', { number })
        : say('mail.refund.useNew', { number, newOne }),
    ),
  ]
}
