import { db } from '#app/platform/database.server.ts'
import type { AnOuting } from '../../testing/tickets.ts'
import { makeCheckInLink } from '../link.server.ts'

/** The captain makes a link for the helpers. @returns its key. */
export async function aHelpersLink({ id, publicId, actor }: AnOuting): Promise<string> {
  await makeCheckInLink({ eventPublicId: publicId, actor })
  const { public_id: key } = await db
    .selectFrom('check_in_link')
    .select('public_id')
    .where('event_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return key
}
