import { sql } from 'kysely'
import { z } from 'zod'
import { queueMessages } from '#app/mail/queue-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { Language } from '#app/words/language.ts'
import { storyInWords } from '../story.server.ts'

const Payload = z.object({ updateId: z.int() })

/** So many letters are written in one transaction; whatever cuts it off costs no more than these. */
const BATCH = 200

/** As much of the news as stands in the letter; the rest is on its page. */
const MOST_WORDS = 700

/** The job `mail-news`. */
export async function mailNewsJob(payload: unknown): Promise<void> {
  const { updateId } = Payload.parse(payload)
  while ((await mailNextBatch(updateId)) === 'more');
}

/**
 * Writes the next letters of a piece of news, to followers in their order, and notes in the same transaction how far it
 * came: who goes on, after a crash or beside another, begins where this ended. Who ends the news waits for the batch that
 * they stand in, and takes its letter back.
 * @param queue of tests alone: what goes wrong in the middle.
 */
export async function mailNextBatch(
  updateId: number,
  { size = BATCH, queue = queueMessages } = {},
): Promise<'more' | 'done'> {
  return await inTransaction(async (trx) => {
    const mailing = await trx
      .selectFrom('news_mailing')
      .select(['last_follower_id', 'asked_at'])
      .where('update_id', '=', updateId)
      .where('finished_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!mailing) return 'done'
    const news = await findNews(trx, updateId)
    const followers = news ? await findFollowers(trx, news.team_id, mailing, size) : []
    const last = followers.at(-1)
    if (!news || !last) {
      await finish(trx, updateId)
      return 'done'
    }
    const letters = await queue(
      trx,
      followers.map((follower) => letterTo(follower, news)),
    )
    await trx
      .updateTable('news_mailing')
      .set((row) => ({
        last_follower_id: last.id,
        letters: row('letters', '+', letters),
      }))
      .where('update_id', '=', updateId)
      .execute()
    return 'more'
  })
}

interface News {
  readonly public_id: string
  readonly team_id: number
  readonly title: string
  readonly body: string
  readonly team_name: string
  readonly slug: string
}

/** What is still for all to read. */
async function findNews(trx: Trx, updateId: number): Promise<News | undefined> {
  return await trx
    .selectFrom('shown_update as u')
    .innerJoin('team as t', 't.id', 'u.team_id')
    .select(['u.public_id', 'u.team_id', 'u.title', 'u.body', 't.name as team_name', 't.slug'])
    .where('u.id', '=', updateId)
    .where('t.status', 'in', ['live', 'closed'])
    .executeTakeFirst()
}

interface Follower {
  readonly id: number
  readonly public_id: string
  readonly email: string
  readonly language: Language
}

interface Mailing {
  readonly last_follower_id: number
  readonly asked_at: Date
}

/** Who follows since later has the news from the team's page: what goes on after a long while is no news to them. */
async function findFollowers(
  trx: Trx,
  teamId: number,
  { last_follower_id: after, asked_at: askedAt }: Mailing,
  size: number,
): Promise<Follower[]> {
  const { rows } = await sql<Follower>`
    select id, public_id, email, language from team_follower
     where team_id = ${teamId} and id > ${after} and confirmed_at <= ${askedAt} and ended_at is null
     order by id limit ${size} for share`.execute(trx)
  return rows
}

async function finish(trx: Trx, updateId: number): Promise<void> {
  await trx
    .updateTable('news_mailing')
    .set({ finished_at: now() })
    .where('update_id', '=', updateId)
    .execute()
}

function letterTo({ public_id: follower, email, language }: Follower, news: News) {
  return {
    kind: 'news-letter' as const,
    subjectId: news.public_id,
    to: email,
    language,
    content: {
      follower,
      update: news.public_id,
      title: news.title,
      words: storyInWords(news.body, MOST_WORDS),
      teamName: news.team_name,
      slug: news.slug,
    },
  }
}
