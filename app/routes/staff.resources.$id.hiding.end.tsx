import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerShow } from '#app/staff/supporters/resources/answer-resource.server.ts'

/** From now on everybody finds it. */
export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(await answerShow(params['id'] ?? '', staff.person))
}
