import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { closeEvent } from '#app/events/end-event.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Puts an event that was held to the past ones. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { publicId, desk } = await requireEvent(captain, params['event'])
  const outcome = await closeEvent({ eventPublicId: publicId, actor: captain.actor })
  return redirect(`${desk}?done=${outcome}`, 303)
}
