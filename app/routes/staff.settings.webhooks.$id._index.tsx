import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayWebhookDone } from '#app/staff/settings/webhooks/answer-webhooks.server.ts'
import { WebhookDesk } from '#app/staff/settings/webhooks/webhook-desk.tsx'
import { findWebhookDesk } from '#app/staff/settings/webhooks/webhooks-page.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const desk = await findWebhookDesk(staff, params['id'], request)
  return { ...desk, done: sayWebhookDone(request, desk.webhook) }
}

export default function StaffWebhook() {
  return <WebhookDesk {...useLoaderData<typeof loader>()} />
}
