import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerUntick } from '#app/staff/deposits/answer-untick.server.ts'
import { UntickDesk } from '#app/staff/deposits/untick-desk.tsx'
import { findOpenedPayout } from '#app/staff/payouts/opened-payout.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  // Before anything is typed, so that nothing is lost to a sign-in (S13).
  const staff = await requireFreshFactor(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  const id = params['id'] ?? ''
  if (!(await findOpenedPayout(id, frame.timeZone, null))) throw refuse('not-found')
  return { frame, id }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  const { currency } = await findStaffFrame(staff)
  const ticked = { kind: 'payout', id: params['id'] ?? '' } as const
  return answerForm(await answerUntick(ticked, form, { by: staff.person, currency }))
}

export default function StaffUntickPayout() {
  const { frame, id } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return <UntickDesk frame={frame} ticked={{ kind: 'payout', id }} again={again} />
}
