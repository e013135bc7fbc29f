import { z } from 'zod'
import { cents } from '#app/money/cents.ts'
import { formatMoneyExactly } from '#app/money/format.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph } from '../letter.ts'
import { messageKind, Words } from '../message-kind.ts'

/** To the captains of a team that a gift, or a part of one, was moved to. An anonymous donor stays so (S4). */
export const giftMoved = messageKind(
  z.object({
    teamName: Words,
    slug: z.string(),
    amountCents: z.int(),
    /** `null` when the donor is anonymous or gave no name. */
    shownName: Words.nullable(),
  }),
  (gift, house) => {
    const said = {
      amount: formatMoneyExactly(cents(gift.amountCents), house.currency),
      team: gift.teamName,
    }
    return {
      subject: say('mail.giftMoved.subject', said),
      blocks: [
        paragraph(
          gift.shownName
            ? say('mail.giftMoved.from', { ...said, name: gift.shownName })
            : say('mail.giftMoved.fromNoName', said),
        ),
        paragraph(say('mail.giftMoved.why')),
        button(say('mail.captainGift.desk'), `/manage/${gift.slug}`),
      ],
    }
  },
)
