import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerReopening } from '#app/events/close-out/answer-close-out.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes the closing back. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerReopening(captain, params['event']), 303)
}
