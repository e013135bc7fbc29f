import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { answerMeetingChange } from '#app/staff/supporters/meetings/answer-meeting.server.ts'
import { MeetingFields } from '#app/staff/supporters/meetings/meeting-fields.tsx'
import { meetingCrumbs } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { findStaffMeeting } from '#app/staff/supporters/meetings/meetings-desk.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const meeting = await findStaffMeeting(params['id'] ?? '')
  if (!meeting || meeting.state === 'off') throw refuse('not-found')
  return { frame: await findStaffFrame(staff), meeting }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(
    await answerMeetingChange(params['id'] ?? '', await request.formData(), staff.person),
  )
}

export default function StaffMeetingChange() {
  const { frame, meeting } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <StaffDesk
      frame={frame}
      title={say('meetings.staff.change')}
      part="/staff/supporters"
      crumbs={meetingCrumbs(meeting)}
      errors={errors}
    >
      <MeetingFields
        values={again?.typed ?? meeting.values}
        errors={errors}
        zone={meeting.timeZone}
        button={say('meetings.staff.save')}
        tells={meeting.coming + meeting.waiting > 0 ? 'tells' : null}
      />
    </StaffDesk>
  )
}
