import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { sayWebhookDone } from '#app/staff/settings/webhooks/answer-webhooks.server.ts'
import { WebhookPage } from '#app/staff/settings/webhooks/webhook-page.tsx'
import { findWebhookPage } from '#app/staff/settings/webhooks/webhooks-page.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const [frame, webhook] = await Promise.all([
    findStaffFrame(staff),
    findWebhookPage(params['id'] ?? '', request),
  ])
  if (!webhook) throw refuse('not-found')
  return { frame, webhook, done: sayWebhookDone(request, webhook) }
}

export default function StaffWebhook() {
  const { frame, webhook, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={webhook.name}
      part="/staff/settings"
      crumbs={[
        { text: say('staff.settings.title'), href: '/staff/settings' },
        { text: say('webhooks.title'), href: '/staff/settings/webhooks' },
      ]}
      done={done}
    >
      <WebhookPage webhook={webhook} />
    </StaffDesk>
  )
}
