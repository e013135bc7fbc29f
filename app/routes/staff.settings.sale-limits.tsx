import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerSaleLimits } from '#app/staff/settings/answer-settings.server.ts'
import { findSaleLimitsPreview } from '#app/staff/settings/previews.server.ts'
import { SaleLimitsFields } from '#app/staff/settings/sale-limits-fields.tsx'
import { SaleLimitsPreview } from '#app/staff/settings/sale-limits-preview.tsx'
import { SettingsDesk } from '#app/staff/settings/settings-desk.tsx'
import { fieldsOf } from '#app/staff/settings/settings-form.tsx'
import { openSettings } from '#app/staff/settings/settings-mark.server.ts'
import { saleLimitsValues } from '#app/staff/settings/settings-values.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, { seen, organization }, counted] = await Promise.all([
    findStaffFrame(staff),
    openSettings('sale-limits'),
    findSaleLimitsPreview(),
  ])
  const preview = { limits: organization.saleLimits, ...counted }
  return { frame, seen, preview, values: saleLimitsValues(organization) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerSaleLimits(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export default function StaffSettingsSaleLimits() {
  const { frame, preview, ...saved } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SettingsDesk
      frame={frame}
      title={say('saleDays.settings.title')}
      errors={again?.errors}
      preview={<SaleLimitsPreview preview={again?.preview ?? preview} />}
      state={again?.preview ? 'tried' : 'saved'}
    >
      <SaleLimitsFields {...fieldsOf(saved, again)} />
    </SettingsDesk>
  )
}
