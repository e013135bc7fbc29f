import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerAgain } from '#app/staff/settings/webhooks/answer-webhooks.server.ts'
import { WebhookDesk } from '#app/staff/settings/webhooks/webhook-desk.tsx'
import { findWebhookDesk } from '#app/staff/settings/webhooks/webhooks-page.server.ts'

/** The webhook with its log, where it is said when something may not be sent again. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  return await findWebhookDesk(staff, params['id'], request)
}

export async function action({ request, params }: ActionFunctionArgs) {
  await requireFreshForm(request, 'administer')
  return await answerAgain(params['id'] ?? '', params['delivery'] ?? '')
}

export default function StaffWebhookSentAgain() {
  const desk = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <WebhookDesk {...desk} errors={again?.errors} />
}
