import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { OwnProfilePage } from '#app/staff/own-profile-page.tsx'
import { findOwnProfile } from '#app/staff/own-profile.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const [frame, profile] = await Promise.all([findStaffFrame(staff), findOwnProfile(staff)])
  return { frame, profile, done: sayDone(new URL(request.url).searchParams.get('done')) }
}

export default function StaffOwnProfile() {
  const { frame, profile, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('staff.profile.title')} part="/staff/profile" done={done}>
      <OwnProfilePage profile={profile} frame={frame} />
    </StaffDesk>
  )
}
