import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerOrganization } from '#app/staff/settings/answer-settings.server.ts'
import { OrganizationFields } from '#app/staff/settings/organization-fields.tsx'
import { OrganizationPreview } from '#app/staff/settings/organization-preview.tsx'
import { SettingsDesk } from '#app/staff/settings/settings-desk.tsx'
import { fieldsOf } from '#app/staff/settings/settings-form.tsx'
import { openSettings } from '#app/staff/settings/settings-mark.server.ts'
import { organizationValues } from '#app/staff/settings/settings-values.ts'
import { findZoneState } from '#app/staff/settings/time-zone.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, { seen, organization }, zone] = await Promise.all([
    findStaffFrame(staff),
    openSettings('organization'),
    findZoneState(),
  ])
  return { frame, seen, zone, values: organizationValues(organization) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerOrganization(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: answer.status })
  return redirect(answer.to, 303)
}

export default function StaffSettingsOrganization() {
  const { frame, zone, ...saved } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <SettingsDesk
      frame={frame}
      title={say('staff.settings.changeOrganization')}
      errors={again?.errors}
      preview={<OrganizationPreview organization={again?.preview ?? frame.site.organization} />}
      state={again?.preview ? 'tried' : 'saved'}
    >
      <OrganizationFields zone={{ state: zone, now: frame.timeZone }} {...fieldsOf(saved, again)} />
    </SettingsDesk>
  )
}
