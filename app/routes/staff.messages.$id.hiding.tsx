import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerMessage } from '#app/staff/messages.server.ts'

/** Nothing to see here: whoever comes by a link is led to the list. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'moderate')
  return redirect('/staff/messages', 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const form = await request.formData()
  const answer = await answerMessage(params['id'] ?? '', 'message-hidden', form, staff.person)
  if (answer.kind === 'not-found') throw new Response('Gift not found', { status: 404 })
  return redirect(answer.to, 303)
}
