import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { answerOrganization } from '#app/staff/answer-settings.server.ts'
import { OrganizationFields } from '#app/staff/settings-forms.tsx'
import { organizationValues } from '#app/staff/settings-values.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  const [frame, organization] = await Promise.all([findStaffFrame(staff), requireOrganization()])
  return { frame, values: organizationValues(organization) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerOrganization(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: 422 })
  return redirect(answer.to, 303)
}

export default function StaffSettingsOrganization() {
  const { frame, values } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.settings.changeOrganization')}
      part="/staff/settings"
      crumbs={[{ text: say('staff.settings.title'), href: '/staff/settings' }]}
      errors={again?.errors}
    >
      <OrganizationFields values={again?.typed ?? values} errors={again?.errors} />
    </StaffDesk>
  )
}
