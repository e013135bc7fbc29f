import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { turnKeysOff } from '#app/staff/keys.server.ts'

/** Nothing to see here: whoever comes by a link is led to their own page. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'see-desk')
  return redirect('/staff/profile', 303)
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  await turnKeysOff(staff.person.id)
  return redirect('/staff/profile?done=keys-off', 303)
}
