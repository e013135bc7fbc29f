import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerStatement } from '#app/staff/deposits/answer-deposit.server.ts'
import { findDepositDesk } from '#app/staff/deposits/deposit-desk.server.ts'
import { DepositDesk } from '#app/staff/deposits/deposit-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { dayIn } from '#app/words/days.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  return await findDepositDesk(staff, params['id'] ?? '')
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone, currency } = await findStaffFrame(staff)
  const desk = { by: staff.person, today: dayIn(timeZone, now()), currency }
  return answerForm(await answerStatement(params['id'] ?? '', await request.formData(), desk))
}

export default function StaffStatement() {
  return (
    <DepositDesk desk={useLoaderData<typeof loader>()} again={useActionData<typeof action>()} />
  )
}
