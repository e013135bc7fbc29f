import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { button, paragraph, rows, sayMoment } from '../letter.ts'
import { messageKind, Moment, Path, Words } from '../message-kind.ts'

/** To those who handle money: a bank asks a gift back, and there is a day until which to answer. */
export const disputeOpened = messageKind(
  z.object({
    amountCents: z.int(),
    reason: Words,
    evidenceDueAt: Moment.nullable(),
    teamName: Words.nullable(),
    giftPath: Path,
  }),
  (dispute, house) => ({
    subject: `A gift of ${formatMoneyExactly(cents(dispute.amountCents), house.currency)} is disputed`,
    blocks: [
      paragraph(
        'A donor asked the bank for the money back. Stripe holds the money until this is settled. The gift still counts as raised; it stops counting only if the dispute is lost.',
      ),
      rows(
        ['Gift', formatMoneyExactly(cents(dispute.amountCents), house.currency)],
        ['Team', dispute.teamName],
        ['Reason given', dispute.reason],
        ['Answer by', dispute.evidenceDueAt && sayMoment(dispute.evidenceDueAt, house)],
      ),
      paragraph(
        'You answer a dispute in Stripe. Without an answer by that time the money is lost.',
      ),
      button('See the gift', dispute.giftPath),
    ],
  }),
)
