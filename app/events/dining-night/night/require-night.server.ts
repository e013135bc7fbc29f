import type { CaptainOf } from '#app/teams/require-captain.server.ts'
import { requireEvent } from '../../desk/event-desk.server.ts'
import type { EventEditor } from '../../event-editor.server.ts'

/** A dining night for its captain. @throws a 404 for what is none, as for what is not there. */
export async function requireNight(
  captain: CaptainOf,
  slug: string | undefined,
): Promise<EventEditor> {
  const event = await requireEvent(captain, slug)
  if (event.kind !== 'dining_night') throw new Response('Not found', { status: 404 })
  return event
}
