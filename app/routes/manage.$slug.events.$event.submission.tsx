import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { submitEvent } from '#app/events/submit-event.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Sends an event to staff. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { publicId, desk } = await requireEvent(captain, params['event'])
  const outcome = await submitEvent({ eventPublicId: publicId, actor: captain.actor })
  const done = typeof outcome === 'string' ? outcome : 'nothing-new'
  return redirect(`${desk}?done=${done}`, 303)
}
