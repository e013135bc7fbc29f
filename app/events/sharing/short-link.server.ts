import { sql } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { findLinkedUpdate } from '#app/teams/news/sharing/short-link.server.ts'
import { findLinkedPage, letterCodeOf, linkedTo } from '#app/teams/sharing/short-link.server.ts'
import { isShown } from '../shown-event.server.ts'

/**
 * Where a short link leads, of a team, of an event or of a piece of news, however it was typed. Who typed it comes marked as such, unless the
 * link says how it was sent.
 * @returns `undefined` for a code of nothing and of what is not for all to see: the two look the same (S5).
 */
export async function findLinked(
  typed: string,
  query: URLSearchParams,
): Promise<string | undefined> {
  return (
    (await findLinkedPage(typed, query)) ??
    (await findLinkedEvent(typed, query)) ??
    (await findLinkedUpdate(typed, query))
  )
}

async function findLinkedEvent(typed: string, query: URLSearchParams): Promise<string | undefined> {
  const { rows } = await sql<{ team: string; slug: string }>`
    select t.slug as team, e.slug from event e join team t on t.id = e.team_id
     where e.short_code = ${letterCodeOf(typed)} and ${isShown}`.execute(db)
  const [event] = rows
  return event && linkedTo(`/teams/${event.team}/events/${event.slug}`, query)
}
