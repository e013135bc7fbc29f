import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerConfirmation } from '#app/staff/goods/answer-goods.server.ts'
import { refuse } from '#app/staff/refuse.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  const to = await answerConfirmation(params['id'] ?? '', form, staff.person)
  if (to === undefined) throw refuse('not-found')
  return redirect(to, 303)
}
