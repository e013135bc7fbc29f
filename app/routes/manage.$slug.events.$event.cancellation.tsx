import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerCancellation } from '#app/events/desk/event-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Calls an event off. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerCancellation(captain, params['event'], await request.formData()), 303)
}
