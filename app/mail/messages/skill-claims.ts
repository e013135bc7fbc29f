import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { sayDay } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'
import { button, paragraph, quote, rows, small } from '../letter.ts'
import { Day, messageKind, Words } from '../message-kind.ts'

/** To somebody who would do what a team or staff need: how it stands, and their own link. */
export const skillClaim = messageKind(
  z.object({
    news: z.enum(['confirm', 'yours', 'given-up', 'cancelled']),
    claim: z.string(),
    name: Words,
    title: Words,
    /** Null: of staff. */
    team: Words.nullable(),
    hours: z.int(),
    due: Day,
  }),
  ({ news, claim, name, title, team, hours, due }, house) => {
    const isOn = news === 'confirm' || news === 'yours'
    return {
      subject: say(`skills.letters.claim.${news}`, { title }),
      blocks: [
        paragraph(say('skills.letters.hello', { name })),
        paragraph(say(`skills.letters.claim.${news}Words`, { who: team ?? house.name })),
        ...(isOn
          ? [
              rows(
                [say('skills.need.forWhom'), team ?? house.name],
                [say('skills.need.time'), say('skills.hours', { n: hours })],
                [say('skills.need.due'), sayDay(due)],
              ),
              button(
                say(`skills.letters.claim.${news}Link`),
                `/skill-claims/${sealMark('helps', claim)}`,
              ),
              small(say('skills.letters.claim.keep')),
            ]
          : [button(say('skills.letters.claim.others'), '/lend-your-gifts')]),
      ],
    }
  },
)

/** To whoever did it: thanks of those who asked, with no word of value or taxes, since none are due for work (C14). */
export const skillThanks = messageKind(
  z.object({
    name: Words,
    title: Words,
    team: Words.nullable(),
    hours: z.int(),
    /** `null`: ours. */
    words: z.string().max(1000).nullable(),
    claim: z.string(),
  }),
  ({ name, title, team, hours, words, claim }, house) => {
    const who = team ?? house.name
    return {
      subject: say('skills.letters.thanks.subject', { who }),
      blocks: [
        paragraph(say('skills.letters.hello', { name })),
        paragraph(say('skills.letters.thanks.intro', { who, title, n: hours })),
        quote(words ?? say('skills.thanks.ready', { who })),
        button(say('skills.letters.thanks.see'), `/skill-claims/${sealMark('helps', claim)}`),
      ],
    }
  },
)
