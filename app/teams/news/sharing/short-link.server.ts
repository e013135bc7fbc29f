import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { letterCodeOf, linkedTo } from '../../sharing/short-link.server.ts'

/**
 * Where the short link of a piece of news leads.
 * @returns `undefined` for a code of none and of what is not for all to read (S5).
 */
export async function findLinkedUpdate(
  typed: string,
  query: URLSearchParams,
): Promise<string | undefined> {
  const { rows } = await sql<{ slug: string; public_id: string }>`
    select t.slug, w.public_id from shown_update w join team t on t.id = w.team_id
     where w.short_code = ${letterCodeOf(typed)} and t.status in ('live', 'closed')`.execute(db)
  const [update] = rows
  return update && linkedTo(`/teams/${update.slug}/news/${update.public_id}`, query)
}
