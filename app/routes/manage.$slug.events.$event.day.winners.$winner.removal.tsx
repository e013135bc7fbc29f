import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerWinnerRemoval } from '#app/events/tickets/day/day-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a winner away who was written down by mistake. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { event, winner = '' } = params
  return redirect(await answerWinnerRemoval(captain, event, winner), 303)
}
