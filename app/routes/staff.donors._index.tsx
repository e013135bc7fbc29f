import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerMerge } from '#app/staff/answer-donors.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { findDonorsDesk } from '#app/staff/donors-desk.server.ts'
import { DonorsDeskPage } from '#app/staff/donors-desk.tsx'
import { PeopleParts } from '#app/staff/people-parts.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const [frame, desk] = await Promise.all([findStaffFrame(staff), findDonorsDesk()])
  return { frame, desk, done: sayDone(new URL(request.url).searchParams.get('done')) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  const answer = await answerMerge(await request.formData(), staff.person)
  return answerForm(answer)
}

export default function StaffDonors() {
  const { frame, desk, done } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('donors.title')}
      part="/staff/people"
      done={done}
      errors={again?.errors ?? []}
    >
      <PeopleParts current="/staff/donors" />
      <DonorsDeskPage
        desk={desk}
        timeZone={frame.timeZone}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
