import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerRemoval } from '#app/events/costs/answer-cost.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Puts a cost back that was taken out. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const which = { slug: params['event'], costPublicId: params['id'] ?? '' }
  return redirect(await answerRemoval(captain, which, 'put-back'), 303)
}
