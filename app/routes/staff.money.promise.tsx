import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findEventsOffered } from '#app/contributions/team-events.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerPromise } from '#app/staff/money/answer-promise.server.ts'
import { newFormKey } from '#app/staff/money/form-key.server.ts'
import { PromiseFields } from '#app/staff/money/promise-fields.tsx'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { findTeamsOffered } from '#app/staff/team-by-name.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, teams, events] = await Promise.all([
    findStaffFrame(staff),
    findTeamsOffered(),
    findEventsOffered(),
  ])
  return { frame, teams, events, formKey: newFormKey(), today: dayIn(frame.timeZone, now()) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone } = await findStaffFrame(staff)
  const form = await request.formData()
  return answerForm(await answerPromise(form, { by: staff.person, today: dayIn(timeZone, now()) }))
}

export default function StaffLogPromise() {
  const { frame, teams, events, formKey, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.promise.title')}
      part="/staff/money"
      crumbs={[{ text: say('treasury.inbox.title'), href: '/staff/money' }]}
      errors={again?.errors ?? []}
    >
      <p className="measure">{say('treasury.promise.words')}</p>
      <PromiseFields
        formKey={formKey}
        today={today}
        teams={teams}
        events={events}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
