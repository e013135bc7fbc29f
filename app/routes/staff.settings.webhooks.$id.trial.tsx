import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerTest } from '#app/staff/settings/webhooks/answer-webhooks.server.ts'

/** Nothing to see here: whoever comes by a link, or from giving a code again, is led to the webhook. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'administer')
  return redirect(`/staff/settings/webhooks/${params['id'] ?? ''}`, 303)
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireFreshForm(request, 'administer')
  return answerForm(await answerTest(params['id'] ?? ''))
}
