import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerAgain } from '#app/events/close-out/answer-close-out.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Begins the like of an event for the next year. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerAgain(captain, params['event']), 303)
}
