import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerGiving } from '#app/staff/settings/answer-settings.server.ts'
import { GivingFields } from '#app/staff/settings/giving-fields.tsx'
import { GivingPreview } from '#app/staff/settings/giving-preview.tsx'
import { givingPreviewOf } from '#app/staff/settings/previews.server.ts'
import { SettingsDesk } from '#app/staff/settings/settings-desk.tsx'
import { fieldsOf } from '#app/staff/settings/settings-form.tsx'
import { openSettings } from '#app/staff/settings/settings-mark.server.ts'
import { givingValues } from '#app/staff/settings/settings-values.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, { seen, organization }] = await Promise.all([
    findStaffFrame(staff),
    openSettings('giving'),
  ])
  const preview = givingPreviewOf(organization)
  return { frame, seen, preview, values: givingValues(organization) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerGiving(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export default function StaffSettingsGiving() {
  const { frame, preview, ...saved } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SettingsDesk
      frame={frame}
      title={say('staff.settings.changeGiving')}
      errors={again?.errors}
      preview={<GivingPreview offer={again?.preview ?? preview} />}
      state={again?.preview ? 'tried' : 'saved'}
    >
      <GivingFields {...fieldsOf(saved, again)} />
    </SettingsDesk>
  )
}
