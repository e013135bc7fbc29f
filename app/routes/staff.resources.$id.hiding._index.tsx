import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerHide } from '#app/staff/supporters/resources/answer-resource.server.ts'

/** Takes it out of sight at once. */
export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(await answerHide(params['id'] ?? '', staff.person))
}
