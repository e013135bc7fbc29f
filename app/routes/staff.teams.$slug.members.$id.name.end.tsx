import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { endName } from '#app/staff/answer-decision.server.ts'

/** Nothing to see here: whoever comes by a link is led to the team. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'moderate')
  return redirect(`/staff/teams/${params['slug'] ?? ''}`, 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const answer = await endName(params['slug'] ?? '', params['id'] ?? '', staff.person)
  if (answer.kind !== 'done') throw new Response('Team not found', { status: 404 })
  return redirect(answer.to, 303)
}
