import { z } from 'zod'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, small } from '../letter.ts'
import { messageKind, Path, Words } from '../message-kind.ts'

/** To whoever left a comment: that we have it, that it is on the page, that the team answered; with the key to change it. */
export const commentNews = messageKind(
  z.object({
    news: z.enum(['came', 'shown', 'replied']),
    key: z.string(),
    team: Words,
    /** Where the comment stands. */
    path: Path,
    reply: z.string(),
  }),
  ({ news, key, team, path, reply }, house) => ({
    subject: say(`comments.letters.${news}`, { team }),
    blocks: [
      paragraph(say(`comments.letters.${news}Words`, { team })),
      ...(reply === '' ? [] : [quote(reply)]),
      ...(news === 'came'
        ? [button(say('comments.letters.change'), `/comments/${key}`)]
        : [
            button(say('comments.letters.see'), path),
            link(say('comments.letters.change'), `/comments/${key}`),
          ]),
      small(say('comments.letters.keep', { address: house.contactEmail })),
    ],
  }),
)

/** To the captains: what visitors wrote waits to be read. It holds none of the words. */
export const commentsWait = messageKind(
  z.object({ teamName: Words, slug: z.string() }),
  ({ teamName, slug }) => ({
    subject: say('comments.letters.wait', { team: teamName }),
    blocks: [
      paragraph(say('comments.letters.waitWords', { team: teamName })),
      button(say('comments.letters.read'), `/manage/${slug}/news/comments`),
      small(say('comments.letters.once')),
    ],
  }),
)
