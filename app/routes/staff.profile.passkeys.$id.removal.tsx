import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { removePasskey } from '#app/people/remove-passkey.server.ts'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'

/** Nothing to see here: whoever comes by a link is led to their own page. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return redirect('/staff/profile', 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request)
  const outcome = await removePasskey(staff.person, params['id'] ?? '')
  switch (outcome) {
    case 'removed':
    case 'last-way':
      return redirect(`/staff/profile?done=passkey-${outcome}`, 303)
    case 'not-found':
      throw refuse(outcome)
  }
}
