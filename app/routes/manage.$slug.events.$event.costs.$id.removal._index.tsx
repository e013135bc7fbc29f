import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerRemoval } from '#app/events/costs/answer-cost.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a cost out of what an event cost. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const which = { slug: params['event'], costPublicId: params['id'] ?? '' }
  return redirect(await answerRemoval(captain, which, 'remove'), 303)
}
