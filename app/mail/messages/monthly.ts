import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, small } from '../letter.ts'
import type { House } from '../letter.ts'
import { messageKind, Path, Words } from '../message-kind.ts'

/** A month could not be charged: another card, or an end to it, is one click away (C23). */
export const monthlyBehind = messageKind(
  z.object({ name: Words.nullable(), amountCents: z.int(), path: Path }),
  ({ name, amountCents, path }, house) => ({
    subject: say('monthly.mail.behindSubject'),
    blocks: [
      dear(name),
      paragraph(say('monthly.mail.behind', { amount: money(amountCents, house) })),
      paragraph(say('monthly.mail.behindAsk')),
      button(say('monthly.mail.behindButton'), path),
      small(say('monthly.mail.behindHint')),
    ],
  }),
)

/** It has ended, whoever ended it: nothing more is charged. */
export const monthlyEnded = messageKind(
  z.object({
    name: Words.nullable(),
    amountCents: z.int(),
    months: z.int(),
    givenCents: z.int(),
    /** Stripe ended it, since no card could be charged. */
    unpaid: z.boolean(),
  }),
  ({ name, amountCents, months, givenCents, unpaid }, house) => {
    const amount = money(amountCents, house)
    return {
      subject: unpaid ? say('monthly.mail.unpaidSubject') : say('monthly.mail.endedSubject'),
      blocks: [
        dear(name),
        paragraph(
          unpaid
            ? say('monthly.mail.endedUnpaid', { amount })
            : say('monthly.mail.ended', { amount }),
        ),
        paragraph(say('monthly.mail.endedSum', { months, given: money(givenCents, house) })),
        paragraph(say('monthly.mail.endedAgain')),
        button(say('monthly.mail.endedButton'), '/give'),
        ...(unpaid
          ? []
          : [small(say('monthly.mail.endedNotYou', { address: house.contactEmail }))]),
      ],
    }
  },
)

function dear(name: string | null) {
  return paragraph(name ? say('mail.receipt.dear', { name }) : say('mail.receipt.dearFriend'))
}

function money(amount: number, { currency }: House): string {
  return formatMoneyExactly(cents(amount), currency)
}
