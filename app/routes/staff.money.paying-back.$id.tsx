import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { answerPayingBack } from '#app/staff/money/answer-paying-back.server.ts'
import { findPayingBack } from '#app/staff/money/paying-back.server.ts'
import { PayingBackFields } from '#app/staff/money/paying-back.tsx'
import { refuse } from '#app/staff/refuse.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireFreshFactor(request, 'handle-money')
  const [frame, check] = await Promise.all([
    findStaffFrame(staff),
    findPayingBack(params['id'] ?? ''),
  ])
  if (!check) throw refuse('not-found')
  return { frame, check }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  return answerForm(await answerPayingBack(params['id'] ?? '', form, staff.person))
}

export default function StaffPayingBack() {
  const { frame, check } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={say('ticketMoney.paying.title')}
      part="/staff/money"
      crumbs={[
        { text: say('treasury.inbox.title'), href: '/staff/money' },
        { text: check.name, href: `/staff/money/expected/${check.contribution}` },
      ]}
      errors={again?.errors ?? []}
    >
      {check.standing === 'paid' && <Notice title={say('ticketMoney.paying.before')} />}
      {check.standing === 'failed' && <Notice title={say('ticketMoney.paying.over')} />}
      {check.standing === 'asked' && (
        <PayingBackFields
          check={check}
          currency={frame.currency}
          typed={again?.typed}
          errors={again?.errors}
        />
      )}
    </StaffDesk>
  )
}
