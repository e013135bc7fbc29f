import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerSeparation } from '#app/staff/answer-donors.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  return redirect(await answerSeparation(await request.formData(), staff.person), 303)
}
