import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerSending } from '#app/staff/statements/answer-statements.server.ts'

/** Who comes back here after giving the factor is led to the page that asks. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'handle-money')
  return redirect('/staff/statements')
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  return redirect(await answerSending(form, staff.person), 303)
}
