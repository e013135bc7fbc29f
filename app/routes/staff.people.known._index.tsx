import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshForm, requireStaff } from '#app/people/visitor.server.ts'
import { PeopleParts } from '#app/staff/people-parts.tsx'
import { answerKnown, sayErased } from '#app/staff/personal-data/personal-data-page.server.ts'
import { PersonalDataPage } from '#app/staff/personal-data/personal-data-page.tsx'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'administer')
  return { frame: await findStaffFrame(staff), done: sayErased(request) }
}

/** What is known is shown where it was asked, since an address has no place in a link. */
export async function action({ request }: ActionFunctionArgs) {
  const { form } = await requireFreshForm(request, 'administer')
  const answer = await answerKnown(form)
  return data(answer, { status: answer.kind === 'again' ? 422 : 200 })
}

export default function StaffPersonalData() {
  const { frame, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const again = answer?.kind === 'again' ? answer : undefined
  return (
    <StaffDesk
      frame={frame}
      title={say('erasure.title')}
      part="/staff/people"
      done={answer ? undefined : done}
      errors={again?.errors ?? []}
    >
      <PeopleParts current="/staff/people/known" />
      <PersonalDataPage
        person={answer?.person ?? null}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
