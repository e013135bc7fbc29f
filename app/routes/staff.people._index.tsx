import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { listStaff } from '#app/people/staff-members.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { PeopleParts } from '#app/staff/people-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { StaffTable } from '#app/staff/staff-table.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const [frame, people] = await Promise.all([findStaffFrame(staff), listStaff()])
  return { frame, people, done: sayDone(new URL(request.url).searchParams.get('done')) }
}

export default function StaffPeople() {
  const { frame, people, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.people.title')}
      part="/staff/people"
      done={done}
      aside={
        <LinkButton href="/staff/people/invitation">
          {say('staff.people.inviteSomebody')}
        </LinkButton>
      }
    >
      <PeopleParts current="/staff/people" />
      <StaffTable people={people} timeZone={frame.timeZone} />
    </StaffDesk>
  )
}
