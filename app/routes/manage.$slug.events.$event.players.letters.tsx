import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerChase } from '#app/events/tickets/players/answer-player.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Asks everyone for what is missing. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerChase(captain, params['event']), 303)
}
