import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { PeopleParts } from '#app/staff/people-parts.tsx'
import { answerErasure } from '#app/staff/personal-data/personal-data-page.server.ts'
import { PersonalDataPage } from '#app/staff/personal-data/personal-data-page.tsx'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  return { frame: await findStaffFrame(staff) }
}

/** Erases one person for good. */
export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerErasure(form, staff.person)
  if (answer.kind === 'done') return redirect(answer.to, 303)
  return data(answer, { status: 422 })
}

export default function StaffEraseOne() {
  const { frame } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('erasure.title')}
      part="/staff/people"
      errors={again?.errors ?? []}
    >
      <PeopleParts current="/staff/people/known" />
      <PersonalDataPage
        person={again?.person ?? null}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
