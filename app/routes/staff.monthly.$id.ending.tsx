import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerEnding } from '#app/staff/monthly/answer-ending.server.ts'
import { EndingFields } from '#app/staff/monthly/ending-fields.tsx'
import { findOneMonthly } from '#app/staff/monthly/monthly-desk.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  // Before anything is typed, so that nothing is lost to a sign-in (S13).
  const staff = await requireFreshFactor(request, 'handle-money')
  const [frame, monthly] = await Promise.all([
    findStaffFrame(staff),
    findOneMonthly(params['id'] ?? ''),
  ])
  if (!monthly) throw new Response('Monthly gift not found', { status: 404 })
  return { frame, monthly }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  return answerForm(await answerEnding(params['id'] ?? '', form, staff.person))
}

export default function StaffMonthlyEnding() {
  const { frame, monthly } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('monthly.staff.stopTitle')}
      part="/staff/money"
      crumbs={[{ text: say('monthly.staff.title'), href: '/staff/monthly' }]}
      errors={answer?.errors ?? []}
    >
      {monthly.stopped ? (
        <Notice title={say('monthly.staff.gone')} />
      ) : (
        <EndingFields
          monthly={monthly}
          currency={frame.currency}
          typed={answer?.typed}
          errors={answer?.errors}
        />
      )}
    </StaffDesk>
  )
}
