import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { askForProof } from '#app/staff/checks/prove-books.server.ts'

/** Nothing to see here: whoever comes by a link is led to the light. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'handle-money')
  return redirect('/staff/checks', 303)
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  return redirect(`/staff/checks?done=${await askForProof(staff.person)}`, 303)
}
