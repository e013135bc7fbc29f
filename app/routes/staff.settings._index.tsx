import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { requireOrganization } from '#app/platform/organization.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { findDeciders } from '#app/staff/settings/settings-mark.server.ts'
import { SettingsPage } from '#app/staff/settings/settings-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const [frame, organization, people] = await Promise.all([
    findStaffFrame(staff),
    requireOrganization(),
    findDeciders(),
  ])
  return {
    frame,
    organization,
    people,
    done: sayDone(new URL(request.url).searchParams.get('done')),
  }
}

export default function StaffSettings() {
  const { frame, organization, people, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('staff.settings.title')} part="/staff/settings" done={done}>
      <SettingsPage organization={organization} people={people} />
    </StaffDesk>
  )
}
