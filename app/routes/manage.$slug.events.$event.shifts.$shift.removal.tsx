import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerShiftRemoval } from '#app/events/shifts/answer-shift.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a shift away; who had it is told. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerShiftRemoval(captain, params['event'], params['shift']), 303)
}
