import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoney } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
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
    dedication: z
      .object({ as: z.enum(['honor', 'memory']), to: Words })
      .nullable()
      .default(null),
    raisedCents: z.int(),
    goalCents: z.int(),
  }),
  (gift, house) => {
    const said = {
      amount: formatMoney(cents(gift.amountCents), house.currency),
      raised: formatMoney(cents(gift.raisedCents), house.currency),
      goal: formatMoney(cents(gift.goalCents), house.currency),
      team: gift.teamName,
    }
    const name = gift.shownName
    return {
      subject: name
        ? say('mail.captainGift.subject', { ...said, name })
        : say('mail.captainGift.subjectNoName', said),
      blocks: [
        paragraph(
          name
            ? say('mail.captainGift.gave', { ...said, name })
            : say('mail.captainGift.gaveNoName', said),
        ),
        ...(gift.dedication
          ? [paragraph(say(`mail.captainGift.${gift.dedication.as}`, { who: gift.dedication.to }))]
          : []),
        ...(gift.message ? [quote(gift.message)] : []),
        button(say('mail.captainGift.desk'), `/manage/${gift.slug}`),
      ],
    }
  },
)
