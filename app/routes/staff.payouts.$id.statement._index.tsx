import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { findPayoutDesk } from '#app/staff/payouts/payout-desk.server.ts'
import { PayoutDesk } from '#app/staff/payouts/payout-desk.tsx'
import { answerPayoutStatement } from '#app/staff/payouts/tick-off-payout.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { dayIn } from '#app/words/days.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const after = new URL(request.url).searchParams.get('after')
  return await findPayoutDesk(staff, params['id'] ?? '', after)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone, currency } = await findStaffFrame(staff)
  const desk = { by: staff.person, today: dayIn(timeZone, now()), currency }
  return answerForm(await answerPayoutStatement(params['id'] ?? '', await request.formData(), desk))
}

export default function StaffPayoutStatement() {
  return <PayoutDesk desk={useLoaderData<typeof loader>()} again={useActionData<typeof action>()} />
}
