import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerMany } from '#app/staff/money/answer-many.server.ts'
import { ManyPage } from '#app/staff/money/many-page.tsx'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  return { frame, today: dayIn(frame.timeZone, now()) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone } = await findStaffFrame(staff)
  const form = await request.formData()
  return await answerMany(form, { by: staff.person, today: dayIn(timeZone, now()) })
}

export default function StaffReceiveMany() {
  const { frame, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.many.title')}
      part="/staff/money"
      crumbs={[{ text: say('treasury.inbox.title'), href: '/staff/money' }]}
    >
      <ManyPage
        answer={answer ?? { kind: 'nothing-chosen' }}
        currency={frame.currency}
        today={today}
      />
    </StaffDesk>
  )
}
