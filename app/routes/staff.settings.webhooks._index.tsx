import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayWebhookDone } from '#app/staff/settings/webhooks/answer-webhooks.server.ts'
import { findWebhooksPage } from '#app/staff/settings/webhooks/webhooks-page.server.ts'
import { WebhookList } from '#app/staff/settings/webhooks/webhooks-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const [frame, webhooks] = await Promise.all([findStaffFrame(staff), findWebhooksPage()])
  return { frame, webhooks, done: sayWebhookDone(request, { paused: false }) }
}

export default function StaffWebhooks() {
  const { frame, webhooks, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('webhooks.title')}
      part="/staff/settings"
      crumbs={[{ text: say('staff.settings.title'), href: '/staff/settings' }]}
      done={done}
    >
      <WebhookList webhooks={webhooks} />
    </StaffDesk>
  )
}
