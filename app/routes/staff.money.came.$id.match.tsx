import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerMatch } from '#app/staff/money/answer-matching.server.ts'
import { refuse } from '#app/staff/refuse.ts'

/** Nothing to see here: whoever comes by a link is led to the money. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'handle-money')
  return redirect(`/staff/money/came/${params['id'] ?? ''}`, 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  const answer = await answerMatch(params['id'] ?? '', form, staff.person)
  if (answer.kind !== 'done') throw refuse('not-found')
  return redirect(answer.to, 303)
}
