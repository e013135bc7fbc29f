import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { answerNewMeeting } from '#app/staff/supporters/meetings/answer-meeting.server.ts'
import { MeetingFields } from '#app/staff/supporters/meetings/meeting-fields.tsx'
import { meetingCrumbs } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return { frame: await findStaffFrame(staff) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(await answerNewMeeting(await request.formData(), staff.person))
}

export default function StaffNewMeeting() {
  const { frame } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <StaffDesk
      frame={frame}
      title={say('meetings.staff.add')}
      part="/staff/supporters"
      crumbs={meetingCrumbs()}
      errors={errors}
    >
      <MeetingFields
        values={again?.typed ?? { host: frame.site.organization.name }}
        errors={errors}
        zone={frame.timeZone}
        button={say('meetings.staff.hold')}
        tells={null}
      />
    </StaffDesk>
  )
}
