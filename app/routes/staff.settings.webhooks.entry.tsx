import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerNewWebhook } from '#app/staff/settings/webhooks/answer-webhooks.server.ts'
import { SigningSecret } from '#app/staff/settings/webhooks/signing-secret.tsx'
import { WebhookForm } from '#app/staff/settings/webhooks/webhooks-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  return { frame: await findStaffFrame(staff) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  return await answerNewWebhook(form, staff.person)
}

export default function StaffNewWebhook() {
  const { frame } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const again = answer?.kind === 'again' ? answer : undefined
  return (
    <StaffDesk
      frame={frame}
      title={say(answer?.kind === 'registered' ? 'webhooks.secret.title' : 'webhooks.add')}
      part="/staff/settings"
      crumbs={[
        { text: say('staff.settings.title'), href: '/staff/settings' },
        { text: say('webhooks.title'), href: '/staff/settings/webhooks' },
      ]}
      errors={again?.errors}
    >
      {answer?.kind === 'registered' ? (
        <SigningSecret id={answer.id} secret={answer.secret} />
      ) : (
        <WebhookForm values={again?.typed ?? {}} errors={again?.errors} />
      )}
    </StaffDesk>
  )
}
