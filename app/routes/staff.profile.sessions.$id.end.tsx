import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { endOwnSession } from '#app/people/own-sessions.server.ts'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'

/** Nothing to see here: whoever comes by a link is led to their own page. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return redirect('/staff/profile', 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request)
  const outcome = await endOwnSession(staff, params['id'] ?? '')
  if (outcome === 'not-found') throw refuse(outcome)
  return redirect('/staff/profile?done=session-ended', 303)
}
