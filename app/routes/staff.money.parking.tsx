import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerParking } from '#app/staff/money/answer-receiving.server.ts'
import { newFormKey } from '#app/staff/money/form-key.server.ts'
import { ParkingFields } from '#app/staff/money/incoming-fields.tsx'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  const search = new URL(request.url).searchParams
  const asked = {
    amount: search.get('amount') ?? '',
    payerName: search.get('payerName') ?? '',
  }
  return { frame, asked, formKey: newFormKey(), today: dayIn(frame.timeZone, now()) }
}

export async function action({ request }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone } = await findStaffFrame(staff)
  const form = await request.formData()
  return answerForm(await answerParking(form, { by: staff.person, today: dayIn(timeZone, now()) }))
}

export default function StaffParkMoney() {
  const { frame, asked, formKey, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.park.title')}
      part="/staff/money"
      crumbs={[{ text: say('treasury.inbox.title'), href: '/staff/money' }]}
      errors={again?.errors ?? []}
    >
      <p className="measure">{say('treasury.park.words')}</p>
      <ParkingFields
        asked={asked}
        formKey={formKey}
        today={today}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
