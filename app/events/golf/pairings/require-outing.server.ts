import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import type { EventEditor } from '../../event-editor.server.ts'

/** A golf outing for its captain. @throws a 404 for what is none, as for what is not there (S5). */
export async function requireOuting(
  captain: CaptainOf,
  slug: string | undefined,
): Promise<EventEditor> {
  const event = await requireEvent(captain, slug)
  if (event.kind !== 'golf_outing') throw new Response('Not found', { status: 404 })
  return event
}
