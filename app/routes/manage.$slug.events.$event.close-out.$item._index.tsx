import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerTick } from '#app/events/close-out/answer-close-out.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Says that something was done after an event. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const which = { slug: params['event'], item: params['item'] }
  return redirect(await answerTick(captain, which, await request.formData()), 303)
}
