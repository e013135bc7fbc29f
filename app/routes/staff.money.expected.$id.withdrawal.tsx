import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { answerWithdrawal } from '#app/staff/money/answer-promise.server.ts'
import { findExpectedSheet } from '#app/staff/money/expected-sheet.server.ts'
import { sayWhose } from '#app/staff/money/money-words.ts'
import { ReasonForm } from '#app/staff/money/reason-form.tsx'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const [frame, sheet] = await Promise.all([
    findStaffFrame(staff),
    findExpectedSheet(params['id'] ?? '', staff.person.id),
  ])
  if (!sheet) throw refuse('not-found')
  const { id, revision, amount } = sheet
  return { frame, id, revision, amount, who: sayWhose(sheet) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const form = await request.formData()
  return answerForm(await answerWithdrawal(params['id'] ?? '', form, staff.person))
}

export default function StaffWithdrawExpected() {
  const { frame, id, revision, amount, who } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('treasury.withdraw.open')}
      part="/staff/money"
      crumbs={[
        { text: say('treasury.inbox.title'), href: '/staff/money' },
        {
          text: say('treasury.sheet.title', {
            amount: formatMoneyExactly(amount, frame.currency),
            who,
          }),
          href: `/staff/money/expected/${id}`,
        },
      ]}
      errors={again?.errors ?? []}
    >
      <ReasonForm
        action={`/staff/money/expected/${id}/withdrawal`}
        deed="withdraw"
        back={`/staff/money/expected/${id}`}
        revision={revision}
        typed={again?.typed}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
