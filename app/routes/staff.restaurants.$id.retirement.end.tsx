import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { answerRetirement } from '#app/staff/restaurants/answer-restaurant.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const to = await answerRetirement(params['id'] ?? '', staff.person, 'restore')
  if (to === undefined) throw refuse('not-found')
  return redirect(to, 303)
}
