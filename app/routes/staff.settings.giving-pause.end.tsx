import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerResume } from '#app/staff/settings/answer-settings.server.ts'

/** Nothing to see here: whoever comes by a link, or from giving a code again, is led to the settings. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'administer')
  return redirect('/staff/settings', 303)
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request, 'administer')
  const answer = await answerResume(staff.person)
  return redirect(answer.to, 303)
}
