import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPackageMove } from '#app/events/tickets/set-up/answer-package.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes something off the list of what an event sells. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const of = { slug: params['event'], packagePublicId: params['package'] ?? '' }
  return redirect(await answerPackageMove(captain, of, 'remove'), 303)
}
