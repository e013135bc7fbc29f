import { z } from 'zod'
import { sealMark } from '#app/platform/seal.server.ts'
import { say } from '#app/words/say.ts'
import { button, link, paragraph, quote, rows, small } from '../letter.ts'
import { messageKind, Moment, Words } from '../message-kind.ts'

const DAYS_TO_SAY_YES = 7 * 86_400_000

const stopPath = (follower: string) => `/unfollow/${sealMark('unfollow', follower)}`

/** To a follower: what a team tells. It leads to us alone (S24), and one press ends it. */
export const newsLetter = messageKind(
  z.object({
    follower: z.string(),
    update: z.string(),
    title: Words,
    /** The beginning of it, without marks and addresses. */
    words: z.string(),
    teamName: Words,
    slug: z.string(),
  }),
  ({ follower, update, title, words, teamName: team, slug }) => ({
    subject: say('news.letter.subject', { team, title }),
    unsubscribe: stopPath(follower),
    blocks: [
      paragraph(say('news.letter.intro', { team })),
      quote(words),
      button(say('news.letter.read'), `/teams/${slug}/news/${update}?from=email`),
      link(say('news.letter.team', { team }), `/teams/${slug}?from=email`),
      small(say('news.letter.why', { team })),
      link(say('news.letter.stop'), stopPath(follower)),
    ],
  }),
)

/** To an address that somebody typed: whether its owner wants a team's news, or that they get it already (S8). */
export const newsAsked = messageKind(
  z.object({
    follower: z.string(),
    teamName: Words,
    slug: z.string(),
    follows: z.boolean(),
    askedAt: Moment,
  }),
  ({ follower, teamName: team, slug, follows, askedAt }) => ({
    subject: say(follows ? 'news.asked.subjectFollows' : 'news.asked.subject', { team }),
    uselessAfter: new Date(new Date(askedAt).getTime() + DAYS_TO_SAY_YES),
    blocks: follows
      ? [
          paragraph(say('news.asked.follows', { team })),
          button(say('news.letter.team', { team }), `/teams/${slug}`),
          link(say('news.letter.stop'), stopPath(follower)),
        ]
      : [
          paragraph(say('news.asked.words', { team })),
          button(say('news.asked.yes'), `/follow/${sealMark('follow', follower)}`),
          small(say('news.asked.ignore')),
        ],
  }),
)

/** To those who look after pages: news waits for a look, or is out already. */
export const newsWaits = messageKind(
  z.object({
    news: z.enum(['submitted', 'out']),
    teamName: Words,
    title: Words,
    update: z.string(),
  }),
  ({ news, teamName, title, update }) => ({
    subject: say(`news.waits.${news}`, { team: teamName }),
    blocks: [
      paragraph(say(`news.waits.${news}Words`)),
      rows([say('mail.team.team'), teamName], [say('news.waits.title'), title]),
      button(say('news.waits.look'), `/staff/messages/news/${update}`),
    ],
  }),
)

/** To the captains: what staff decided of their news. */
export const newsDecided = messageKind(
  z.object({
    news: z.enum(['approved', 'sent-back', 'down']),
    title: Words,
    slug: z.string(),
    update: z.string(),
    reason: z.string(),
  }),
  ({ news, title, slug, update, reason }, house) => ({
    subject: say(`news.decided.${news}`, { title }),
    blocks: [
      paragraph(say(`news.decided.${news}Words`, { address: house.contactEmail })),
      ...(reason ? [quote(reason)] : []),
      ...(news === 'approved'
        ? [
            button(say('news.decided.see'), `/teams/${slug}/news/${update}`),
            link(say('news.decided.desk'), `/manage/${slug}/news/${update}`),
          ]
        : [button(say('news.decided.desk'), `/manage/${slug}/news/${update}`)]),
    ],
  }),
)
