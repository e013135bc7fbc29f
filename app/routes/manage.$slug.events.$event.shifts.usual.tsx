import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerUsualShifts } from '#app/events/shifts/answer-shift.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Begins with the usual jobs of the event's kind. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerUsualShifts(captain, params['event']), 303)
}
