import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, small } from '../letter.ts'
import { Path, secretMessageKind, Words } from '../message-kind.ts'

/** To somebody in whose honor a gift was made, or to the family: that it was, from whom, and never how much. */
export const eCard = secretMessageKind(
  z.object({
    as: z.enum(['honor', 'memory']),
    to: Words,
    from: Words,
    words: z.string().nullable(),
    /** `null` for a gift to the campaign itself. */
    teamName: Words.nullable(),
    campaignName: Words,
    /** `null` when it is not for all to see. */
    pagePath: Path.nullable(),
    /** Where whoever gets it says that they wish no more of these. */
    refusalPath: Path,
  }),
  (card, house) => {
    const said = { from: card.from, who: card.to, organization: house.name }
    return {
      subject: say(`mail.card.subject.${card.as}`, said),
      card: {
        kicker: say(`mail.card.kicker.${card.as}`),
        name: card.to,
        words: card.words,
        from: say('mail.card.from', said),
      },
      blocks: [
        paragraph(say(`mail.card.words.${card.as}`, said)),
        paragraph(
          card.teamName === null
            ? say('mail.card.toCampaign', { campaign: card.campaignName })
            : say('mail.card.toTeam', { team: card.teamName, campaign: card.campaignName }),
        ),
        ...(card.pagePath === null ? [] : [button(say('mail.card.see'), card.pagePath)]),
        small(say('mail.card.why', said)),
        link(say('mail.card.refuse'), card.refusalPath),
      ],
    }
  },
)
