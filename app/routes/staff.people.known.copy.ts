import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerCopy } from '#app/staff/personal-data/personal-data-page.server.ts'

/** The file is only sent for; who follows the address comes to the page that does. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'administer')
  return redirect('/staff/people/known')
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  return (await answerCopy(form, staff.person)) ?? redirect('/staff/people/known', 303)
}
