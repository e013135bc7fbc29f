import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireFreshFactor, requireFreshForm } from '#app/people/visitor.server.ts'
import { answerRefund } from '#app/staff/answer-refund.server.ts'
import { findGiftSheet } from '#app/staff/gift-sheet.server.ts'
import { RefundConfirm, RefundFields } from '#app/staff/refund-fields.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  // Before anything is typed, so that nothing is lost to a sign-in (S13).
  const staff = await requireFreshFactor(request, 'handle-money')
  const [frame, gift] = await Promise.all([
    findStaffFrame(staff),
    findGiftSheet(params['id'] ?? ''),
  ])
  if (!gift) throw new Response('Gift not found', { status: 404 })
  return {
    frame,
    id: gift.id,
    left: gift.left,
    by: gift.byHand ? ('check' as const) : ('stripe' as const),
    isInHand: gift.byHand?.money === 'in-hand',
    donor: gift.donorName ?? gift.donorEmail ?? 'the donor',
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { staff, form } = await requireFreshForm(request, 'handle-money')
  const { currency } = await findStaffFrame(staff)
  const answer = await answerRefund(params['id'] ?? '', form, {
    by: staff.person,
    currency,
  })
  switch (answer.kind) {
    case 'not-found':
      throw new Response('Gift not found', { status: 404 })
    case 'done':
      return redirect(answer.to, 303)
    case 'confirm':
      return data(answer)
    case 'again':
      return data(answer, { status: 422 })
  }
}

export default function StaffRefund() {
  const { frame, id, left, by, isInHand, donor } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <StaffDesk
      frame={frame}
      title={titleOf(by, answer?.kind)}
      part="/staff/gifts"
      crumbs={[
        { text: say('staff.desk.gifts'), href: '/staff/gifts' },
        { text: say('staff.refund.giftOf', { donor }), href: `/staff/gifts/${id}` },
      ]}
      errors={answer?.kind === 'again' ? answer.errors : []}
    >
      {isInHand ? (
        <Notice kind="info" title={say('staff.refund.inHandTitle')}>
          <p>{say('staff.refund.notDeposited')}</p>
        </Notice>
      ) : answer?.kind === 'confirm' ? (
        <RefundConfirm giftId={id} by={by} donor={donor} currency={frame.currency} {...answer} />
      ) : (
        <RefundFields
          giftId={id}
          by={by}
          left={left}
          currency={frame.currency}
          typed={answer?.typed}
          errors={answer?.errors}
        />
      )}
    </StaffDesk>
  )
}

function titleOf(by: 'stripe' | 'check', answered: string | undefined): string {
  if (by === 'check') return say('staff.refund.byCheckTitle')
  return answered === 'confirm' ? say('staff.refund.sureTitle') : say('staff.refund.title')
}
