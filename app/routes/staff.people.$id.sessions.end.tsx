import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerSessionsEnd } from '#app/staff/answer-people.server.ts'
import { PersonUnchanged } from '#app/staff/person-unchanged.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  return { frame: await findStaffFrame(staff), id: params['id'] ?? '' }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff } = await requireFreshForm(request, 'administer')
  const answer = await answerSessionsEnd(params['id'] ?? '', staff.person)
  return answerForm(answer)
}

export default function StaffSessionsEnd() {
  const { frame, id } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <PersonUnchanged
      frame={frame}
      id={id}
      title={say('staff.person.signOutTitle')}
      errors={again?.errors}
    />
  )
}
