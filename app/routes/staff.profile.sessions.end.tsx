import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { endOtherSessions } from '#app/people/own-sessions.server.ts'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'

/** Nothing to see here: whoever comes by a link is led to their own page. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return redirect('/staff/profile', 303)
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request)
  await endOtherSessions(staff)
  return redirect('/staff/profile?done=others-ended', 303)
}
