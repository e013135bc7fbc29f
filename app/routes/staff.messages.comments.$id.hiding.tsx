import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerCommentDecision } from '#app/staff/comments/comments-queue.server.ts'

/** Nothing to see here: whoever comes by a link is led to the list. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'moderate')
  return redirect('/staff/messages/comments', 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const form = await request.formData()
  const to = await answerCommentDecision(params['id'] ?? '', 'hidden', form, staff.person)
  if (to === null) throw new Response('Comment not found', { status: 404 })
  return redirect(to, 303)
}
