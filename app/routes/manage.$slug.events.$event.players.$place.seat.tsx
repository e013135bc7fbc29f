import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerSeating } from '#app/events/tickets/players/answer-player.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Puts a single player into the place of somebody who dropped out, or takes them away. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { slug: params['event'], place: params['place'] }
  return redirect(await answerSeating(captain, at, await request.formData()), 303)
}
