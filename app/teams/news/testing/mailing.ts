import { actorOf } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { mailNextBatch } from '../mail-news.server.ts'
import { mailUpdate } from '../mailing.server.ts'
import { findUpdateDesk } from '../update-desk.server.ts'
import type { AnUpdate } from './updates.ts'

/** The captain sends it to whoever follows the team. */
export async function press(update: AnUpdate) {
  return await mailUpdate(update.publicId, update.captain, actorOf(update.captain))
}

export async function mailAll(news: AnUpdate, size = 10): Promise<void> {
  const id = await idOf(news)
  while ((await mailNextBatch(id, { size })) === 'more');
}

export async function idOf({ publicId }: AnUpdate): Promise<number> {
  const { id } = await db
    .selectFrom('team_update')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  return id
}

export async function addressees({ publicId }: AnUpdate): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('to_address')
    .where('kind', '=', 'news-letter')
    .where('subject_id', '=', publicId)
    .orderBy('to_address')
    .execute()
  return rows.map(({ to_address: to }) => to)
}

export async function markSent({ publicId }: AnUpdate, to: string): Promise<void> {
  await db
    .updateTable('message')
    .set({ sent_at: new Date() })
    .where('to_address', '=', to)
    .where('subject_id', '=', publicId)
    .execute()
}

/** As the captain's desk tells it. */
export async function progress(update: AnUpdate) {
  const { id, public_id: publicId, slug } = update.team
  return (await findUpdateDesk({ team: { id, publicId, slug, status: 'live' } }, update.publicId))
    .mailing
}

export async function mailing(news: AnUpdate) {
  return await db
    .selectFrom('news_mailing')
    .select(['letters', 'finished_at'])
    .where('update_id', '=', await idOf(news))
    .executeTakeFirst()
}
