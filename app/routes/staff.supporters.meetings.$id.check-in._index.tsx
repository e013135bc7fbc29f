import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { answerWalkIn } from '#app/staff/supporters/meetings/answer-meeting.server.ts'
import {
  findCheckInList,
  readDoorWords,
} from '#app/staff/supporters/meetings/check-in-list.server.ts'
import { CheckInPage } from '#app/staff/supporters/meetings/check-in-page.tsx'
import { meetingCrumbs, meetingHref } from '#app/staff/supporters/meetings/meeting-hrefs.ts'
import { findStaffMeeting } from '#app/staff/supporters/meetings/meetings-desk.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const id = params['id'] ?? ''
  const words = readDoorWords(new URL(request.url).searchParams.get('q'))
  const meeting = await findStaffMeeting(id)
  if (!meeting) throw refuse('not-found')
  const [frame, list] = await Promise.all([findStaffFrame(staff), findCheckInList(id, words)])
  return { frame, meeting, list, words }
}

/** Somebody who just came. */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireStaff(request, 'moderate')
  return answerForm(await answerWalkIn(params['id'] ?? '', await request.formData()))
}

export default function StaffCheckIn() {
  const { frame, meeting, list, words } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const errors = again?.errors ?? []
  return (
    <StaffDesk
      frame={frame}
      title={say('meetings.door.title')}
      part="/staff/supporters"
      crumbs={meetingCrumbs(meeting)}
      errors={errors}
    >
      <CheckInPage
        list={list}
        page={`${meetingHref(meeting.publicId)}/check-in`}
        words={words}
        mayChange={frame.may.moderate && meeting.state !== 'off'}
        typed={again?.typed ?? {}}
        errors={errors}
      />
    </StaffDesk>
  )
}
