import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { answerMeetingCancel } from '#app/staff/supporters/meetings/answer-meeting.server.ts'
import { MeetingDesk } from '#app/staff/supporters/meetings/meeting-desk.tsx'
import { findStaffMeeting } from '#app/staff/supporters/meetings/meetings-desk.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  const meeting = await findStaffMeeting(params['id'] ?? '')
  if (!meeting) throw refuse('not-found')
  return { frame: await findStaffFrame(staff), meeting }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'moderate')
  return answerForm(
    await answerMeetingCancel(params['id'] ?? '', await request.formData(), staff.person),
  )
}

/** The sheet again, with what was typed and what is wrong with it. */
export default function StaffMeetingCancel() {
  const { frame, meeting } = useLoaderData<typeof loader>()
  return <MeetingDesk frame={frame} meeting={meeting} again={useActionData<typeof action>()} />
}
