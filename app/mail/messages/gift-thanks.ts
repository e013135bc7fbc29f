import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, small } from '../letter.ts'
import { messageKind, Path, Words } from '../message-kind.ts'

/** To a donor: a captain's thanks, which we pass on. The captain learns no address, and of the anonymous no name (S4). */
export const giftThanks = messageKind(
  z.object({
    /** How the letter greets: the donor's own name, or `null`. */
    donorName: Words.nullable(),
    anonymous: z.boolean(),
    gifts: z.int(),
    teamName: Words,
    slug: z.string(),
    /** As the page names them; `null` before they have said how. */
    captainName: Words.nullable(),
    /** `null`: ours. */
    words: z.string().nullable(),
    /** Where an answer goes, when the captain wished so. */
    replyTo: z.email().nullable(),
    stopPath: Path,
  }),
  (thanks, house) => {
    const { teamName: team, gifts: n } = thanks
    const captain = thanks.captainName ?? say('desk.letter.aCaptain')
    return {
      subject: thanks.captainName
        ? say('desk.letter.subject', { captain, team })
        : say('desk.letter.subjectNoName', { team }),
      unsubscribe: thanks.stopPath,
      ...(thanks.replyTo && { replyTo: { name: captain, address: thanks.replyTo } }),
      blocks: [
        paragraph(
          thanks.donorName
            ? say('desk.letter.dear', { name: thanks.donorName })
            : say('desk.letter.dearFriend'),
        ),
        paragraph(say('desk.letter.intro', { captain, team, n })),
        quote(thanks.words ?? say('desk.letter.words', { team })),
        button(say('desk.letter.see'), `/teams/${thanks.slug}`),
        small(
          [
            thanks.anonymous
              ? say('desk.letter.unnamed', { captain })
              : say('desk.letter.passedOn', { captain }),
            thanks.replyTo
              ? say('desk.letter.replyToCaptain', { captain })
              : say('desk.letter.replyToUs', { organization: house.name }),
          ].join(' '),
        ),
        link(say('desk.letter.stop'), thanks.stopPath),
      ],
    }
  },
)
