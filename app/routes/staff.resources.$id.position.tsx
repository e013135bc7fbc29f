import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerMove } from '#app/staff/supporters/resources/answer-resource.server.ts'

/** Moves it by one place in the library. */
export async function action({ params, request }: ActionFunctionArgs) {
  await requireStaff(request, 'moderate')
  return answerForm(await answerMove(params['id'] ?? '', await request.formData()))
}
