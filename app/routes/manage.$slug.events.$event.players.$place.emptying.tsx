import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerEmptying } from '#app/events/tickets/players/answer-player.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes the name off a place. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(
    await answerEmptying(captain, { slug: params['event'], place: params['place'] }),
    303,
  )
}
