import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { answerViewRestoration } from '#app/staff/views/answer-view.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const answer = await answerViewRestoration(params['id'] ?? '', staff)
  if (answer.kind === 'not-found') throw refuse('not-found')
  return redirect(answer.to, 303)
}
