import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerRemoval } from '#app/staff/supporters/resources/answer-resource.server.ts'

/** Deletes it for good, with its file. */
export async function action({ params, request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(await answerRemoval(params['id'] ?? '', staff.person))
}
