import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { dayIn } from '#app/words/days.ts'
import { now } from '#app/platform/clock.server.ts'

/** What a sponsor is told by letter, the oldest first. */
export async function newsTo(email: string | null) {
  const { rows } = await sql<{ news: string }>`
    select content ->> 'news' as news from message where kind = 'sponsor-news' and to_address = ${email} order by id`.execute(
    db,
  )
  return rows.map(({ news }) => news)
}

/** By the calendar of these tests' organization. */
export function today(): string {
  return dayIn('America/Chicago', now())
}
