import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, small } from '../letter.ts'
import { messageKind, Path, secretMessageKind, Words } from '../message-kind.ts'

/** To somebody who offers skills: the link by which they say that it is them, and later change or take back their offer. */
export const skillOffer = messageKind(
  z.object({ news: z.enum(['confirm', 'again']), offer: z.string(), name: Words }),
  ({ news, offer, name }) => ({
    subject: say(`skills.letters.offer.${news}`),
    blocks: [
      paragraph(say('skills.letters.hello', { name })),
      paragraph(say(`skills.letters.offer.${news}Words`)),
      button(say(`skills.letters.offer.${news}Link`), `/skill-offers/${sealMark('skills', offer)}`),
      small(say(`skills.letters.offer.${news}Small`)),
    ],
  }),
)

/** To the captains of a team, or to who of the staff asked: how something stands that they need done. */
export const skillNeed = messageKind(
  z.object({
    news: z.enum(['claimed', 'given-up', 'lapsed', 'read', 'not-shown']),
    title: Words,
    /** First name and initial; may be empty. */
    helper: Words,
    path: Path,
  }),
  ({ news, title, helper, path }) => ({
    subject: say(`skills.letters.need.${news}`, { title }),
    blocks: [
      paragraph(
        say(`skills.letters.need.${news}Words`, { title, who: helper || say('skills.somebody') }),
      ),
      button(say('skills.letters.need.see'), path),
    ],
  }),
)

/** To those who look after pages: a captain asks for a hand in words that nobody has read yet. */
export const skillNeedWaits = messageKind(
  z.object({ title: Words, need: z.string() }),
  ({ title, need }) => ({
    subject: say('skills.letters.waits', { title }),
    blocks: [
      paragraph(say('skills.letters.waitsWords')),
      button(say('skills.letters.waitsLink'), `/staff/skills/${need}`),
    ],
  }),
)

/** Words that we pass on between who needs a hand and who would lend it; kept no longer than it takes to send them. */
export const skillWords = secretMessageKind(
  z.object({
    /** To who offered, to who took it on, or to who asked. */
    about: z.enum(['offer', 'claim', 'need']),
    name: Words,
    title: Words,
    /** The team, or first name and initial of who took it on; `null`: staff. */
    from: Words.nullable(),
    words: z.string(),
    /** Where an answer goes, when the writer wished so. */
    replyTo: z.email().nullable(),
    claim: z.string().nullable(),
    path: Path.nullable(),
  }),
  ({ about, name, title, from, words, replyTo, claim, path }, house) => {
    const who = from || house.name
    return {
      subject: say(`skills.letters.words.${about}`, { title, who }),
      ...(replyTo && { replyTo: { name: who, address: replyTo } }),
      blocks: [
        ...(name ? [paragraph(say('skills.letters.hello', { name }))] : []),
        paragraph(say(`skills.letters.words.${about}Words`, { title, who })),
        quote(words),
        ...(path ? [button(say('skills.letters.words.see'), path)] : []),
        ...(claim
          ? [link(say('skills.letters.words.answer'), `/skill-claims/${sealMark('helps', claim)}`)]
          : []),
        small(
          replyTo
            ? say('skills.letters.words.replyToThem', { who })
            : say('skills.letters.words.passedOn', { who }),
        ),
      ],
    }
  },
)
