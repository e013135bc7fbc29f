import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { answerRotation } from '#app/staff/settings/webhooks/answer-webhooks.server.ts'
import { RotateSecret, SigningSecret } from '#app/staff/settings/webhooks/signing-secret.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findEndpoint } from '#app/webhooks/find-endpoints.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, webhook] = await Promise.all([
    findStaffFrame(staff),
    findEndpoint(params['id'] ?? ''),
  ])
  if (!webhook) throw refuse('not-found')
  return { frame, id: webhook.id, name: webhook.name }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request, 'administer')
  return await answerRotation(params['id'] ?? '', staff.person)
}

export default function StaffWebhookSecret() {
  const { frame, id, name } = useLoaderData<typeof loader>()
  const made = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say(made ? 'webhooks.secret.title' : 'webhooks.rotate')}
      part="/staff/settings"
      crumbs={[
        { text: say('staff.settings.title'), href: '/staff/settings' },
        { text: say('webhooks.title'), href: '/staff/settings/webhooks' },
        { text: name, href: `/staff/settings/webhooks/${id}` },
      ]}
    >
      {made ? <SigningSecret id={id} secret={made.secret} isNew /> : <RotateSecret id={id} />}
    </StaffDesk>
  )
}
