import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerInvitation } from '#app/staff/answer-people.server.ts'
import { InvitationFields } from '#app/staff/people-forms.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  return { frame: await findStaffFrame(staff) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerInvitation(form, staff.person)
  return answerForm(answer)
}

export default function StaffInvitation() {
  const { frame } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.people.inviteSomebody')}
      part="/staff/people"
      crumbs={[{ text: say('staff.people.title'), href: '/staff/people' }]}
      errors={again?.errors}
    >
      <InvitationFields typed={again?.typed} errors={again?.errors} />
    </StaffDesk>
  )
}
