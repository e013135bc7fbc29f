import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { withdrawEvent } from '#app/events/withdraw-event.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes an event back from staff. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { publicId, desk } = await requireEvent(captain, params['event'])
  const outcome = await withdrawEvent(publicId, captain.actor)
  return redirect(`${desk}?done=${outcome}`, 303)
}
