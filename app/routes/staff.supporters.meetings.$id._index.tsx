import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { meetingCrumbs, sayMeetingDone } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { MeetingSheet } from '#app/staff/supporters/meetings/meeting-sheet.tsx'
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
  return (
    <StaffDesk
      frame={frame}
      title={meeting.title}
      part="/staff/supporters"
      crumbs={meetingCrumbs()}
      done={done ?? undefined}
    >
      <MeetingSheet meeting={meeting} mayChange={frame.may.moderate} typed={{}} errors={[]} />
    </StaffDesk>
  )
}
