import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerTakingBack } from '#app/staff/money/answer-matching.server.ts'
import { findThatCame } from '#app/staff/money/money-in-hand.server.ts'
import { ReasonForm } from '#app/staff/money/reason-form.tsx'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, came] = await Promise.all([findStaffFrame(staff), findThatCame(params['id'] ?? '')])
  if (!came) throw refuse('not-found')
  return { frame, came, id: came.id }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  return answerForm(await answerTakingBack(params['id'] ?? '', form, staff.person))
}

export default function StaffTakeMoneyBack() {
  const { frame, came, id } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.takeBack.open')}
      part="/staff/money"
      crumbs={[
        { text: say('treasury.inbox.title'), href: '/staff/money' },
        {
          text: say('treasury.came.title', {
            amount: formatMoneyExactly(came.amount, frame.currency),
            who: came.payerName ?? say('treasury.came.nobody'),
          }),
          href: `/staff/money/came/${id}`,
        },
      ]}
      errors={again?.errors ?? []}
    >
      <ReasonForm
        action={`/staff/money/came/${id}/taking-back`}
        deed="takeBack"
        back={`/staff/money/came/${id}`}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
