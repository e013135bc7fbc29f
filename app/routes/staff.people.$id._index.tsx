import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { StaffProfilePage } from '#app/staff/staff-profile-page.tsx'
import { findStaffProfile } from '#app/staff/staff-sessions.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const [frame, member] = await Promise.all([
    findStaffFrame(staff),
    findStaffProfile(params['id'] ?? ''),
  ])
  if (!member) throw new Response('Person not found', { status: 404 })
  return { frame, member, done: sayDone(new URL(request.url).searchParams.get('done')) }
}

export default function StaffPerson() {
  const { frame, member, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk
      frame={frame}
      title={member.name ?? member.email}
      part="/staff/people"
      crumbs={[{ text: say('staff.people.title'), href: '/staff/people' }]}
      done={done}
    >
      <StaffProfilePage member={member} timeZone={frame.timeZone} />
    </StaffDesk>
  )
}
