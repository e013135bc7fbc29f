import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, rows, sayMoment } from '../letter.ts'
import { messageKind, Moment, Path, Words } from '../message-kind.ts'
import { sayDisputeReason } from './dispute-reason.ts'

/** To those who handle money: a bank asks a gift back, and there is a day until which to answer; or it took it, and there is none. */
export const disputeOpened = messageKind(
  z.object({
    amountCents: z.int(),
    isLost: z.boolean().default(false),
    reason: Words,
    evidenceDueAt: Moment.nullable(),
    teamName: Words.nullable(),
    giftPath: Path,
  }),
  (dispute, house) => ({
    subject: say(dispute.isLost ? 'mail.dispute.subjectLost' : 'mail.dispute.subject', {
      amount: formatMoneyExactly(cents(dispute.amountCents), house.currency),
    }),
    blocks: [
      paragraph(say(dispute.isLost ? 'mail.dispute.wordsLost' : 'mail.dispute.words')),
      rows(
        [say('mail.dispute.gift'), formatMoneyExactly(cents(dispute.amountCents), house.currency)],
        [say('mail.dispute.team'), dispute.teamName],
        [say('mail.dispute.reason'), sayDisputeReason(dispute.reason)],
        [say('mail.dispute.due'), dispute.evidenceDueAt && sayMoment(dispute.evidenceDueAt, house)],
      ),
      ...(dispute.isLost ? [] : [paragraph(say('mail.dispute.answer'))]),
      button(say('mail.dispute.see'), dispute.giftPath),
    ],
  }),
)
