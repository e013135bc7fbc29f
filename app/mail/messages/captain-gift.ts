import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { button, paragraph, quote } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To the captains: somebody gave. An anonymous donor stays so here too (S4). */
export const captainGift = messageKind(
  z.object({
    teamName: Words,
    slug: z.string(),
    amountCents: z.int(),
    /** `null` when the donor is anonymous or gave no name. */
    shownName: Words.nullable(),
    message: z.string().nullable(),
    raisedCents: z.int(),
    goalCents: z.int(),
  }),
  (gift, house) => {
    const amount = formatMoney(cents(gift.amountCents), house.currency)
    const raised = formatMoney(cents(gift.raisedCents), house.currency)
    const goal = formatMoney(cents(gift.goalCents), house.currency)
    return {
      subject: `${gift.shownName ?? 'Somebody'} gave ${amount} to ${gift.teamName}`,
      blocks: [
        paragraph(
          `${gift.shownName ?? 'An anonymous donor'} gave ${amount}. Your team now stands at ${raised} of ${goal}.`,
        ),
        ...(gift.message ? [quote(gift.message)] : []),
        button('Open your desk', `/manage/${gift.slug}`),
      ],
    }
  },
)
