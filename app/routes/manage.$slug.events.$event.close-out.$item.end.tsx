import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerTick } from '#app/events/close-out/answer-close-out.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes it back that something was done. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const which = { slug: params['event'], item: params['item'] }
  return redirect(await answerTick(captain, which, 'take-back'), 303)
}
