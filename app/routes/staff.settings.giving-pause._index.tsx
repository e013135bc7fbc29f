import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerPause } from '#app/staff/settings/answer-settings.server.ts'
import { PauseFields } from '#app/staff/settings/pause-fields.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'administer')
  return { frame: await findStaffFrame(staff) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'administer')
  const answer = await answerPause(form, staff.person)
  if (answer.kind === 'again') return data(answer, { status: 422 })
  return redirect(answer.to, 303)
}

export default function StaffGivingPause() {
  const { frame } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('staff.settings.pause')}
      part="/staff/settings"
      crumbs={[{ text: say('staff.settings.title'), href: '/staff/settings' }]}
      errors={again?.errors}
    >
      <PauseFields values={again?.typed ?? {}} errors={again?.errors} />
    </StaffDesk>
  )
}
