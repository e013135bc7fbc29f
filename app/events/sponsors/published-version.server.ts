import { db } from '#app/platform/database.server.ts'

/** The text of an event that everybody sees; `undefined` while there is none. */
export async function findPublishedVersion(eventId: number): Promise<number | undefined> {
  const event = await db
    .selectFrom('event')
    .select('approved_version_id')
    .where('id', '=', eventId)
    .where('status', '=', 'published')
    .executeTakeFirst()
  return event?.approved_version_id ?? undefined
}
