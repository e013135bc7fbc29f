import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerVolunteerRemoval } from '#app/events/shifts/answer-shift.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes somebody off a shift; they are told. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const place = { slug: params['event'], shift: params['shift'] }
  return redirect(await answerVolunteerRemoval(captain, place, params['claim']), 303)
}
