import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerAdding } from '#app/staff/deposits/answer-deposit.server.ts'

/** Nothing to see here: whoever comes by a link is led to the deposits. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'handle-money')
  return redirect('/staff/deposits', 303)
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  return redirect(await answerAdding(form, staff.person), 303)
}
