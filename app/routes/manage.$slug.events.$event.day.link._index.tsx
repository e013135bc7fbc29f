import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLink } from '#app/events/tickets/day/day-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Makes a link for the helpers. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerLink(captain, params['event'], 'made'), 303)
}
