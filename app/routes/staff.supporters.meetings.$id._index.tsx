import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { MeetingDesk } from '#app/staff/supporters/meetings/meeting-desk.tsx'
import { sayMeetingDone } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { findStaffMeeting } from '#app/staff/supporters/meetings/meetings-desk.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const meeting = await findStaffMeeting(params['id'] ?? '')
  if (!meeting) throw refuse('not-found')
  const done = sayMeetingDone(new URL(request.url).searchParams)
  return { frame: await findStaffFrame(staff), meeting, done }
}

export default function StaffMeeting() {
  const { frame, meeting, done } = useLoaderData<typeof loader>()
  return <MeetingDesk frame={frame} meeting={meeting} done={done ?? undefined} />
}
