import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerClosing } from '#app/events/close-out/answer-close-out.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Puts an event that was held to the past ones. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerClosing(captain, params['event'], await request.formData()), 303)
}
