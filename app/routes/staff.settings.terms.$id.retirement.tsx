import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerRetirement } from '#app/staff/settings/terms/answer-terms.server.ts'

/** Nothing to see here: whoever comes by a link, or from giving a code again, is led to what is kept. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'administer')
  return redirect('/staff/settings/terms', 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request, 'administer')
  return answerForm(await answerRetirement(params['id'] ?? '', staff.person))
}
