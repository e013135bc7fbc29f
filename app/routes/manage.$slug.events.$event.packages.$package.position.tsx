import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPackageMove } from '#app/events/tickets/set-up/answer-package.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Moves something by one place in the list of what an event sells. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const of = { slug: params['event'], packagePublicId: params['package'] ?? '' }
  const form = await request.formData()
  const way = form.get('way') === 'up' ? 'up' : 'down'
  return redirect(await answerPackageMove(captain, of, way), 303)
}
