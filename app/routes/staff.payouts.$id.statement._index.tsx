import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { answerForm } from '#app/staff/answer-form.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { findOpenedPayout } from '#app/staff/payouts/opened-payout.server.ts'
import { PayoutPage } from '#app/staff/payouts/payout-page.tsx'
import { sayPayoutStatus } from '#app/staff/payouts/payout-words.ts'
import { answerPayoutStatement } from '#app/staff/payouts/tick-off-payout.server.ts'
import { refuse } from '#app/staff/refuse.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const frame = await findStaffFrame(staff)
  const search = new URL(request.url).searchParams
  const after = search.get('after')
  const payout = await findOpenedPayout(params['id'] ?? '', frame.timeZone, after)
  if (!payout) throw refuse('not-found')
  return {
    frame,
    payout,
    firstPage: after === null,
    today: dayIn(frame.timeZone, now()),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const { timeZone, currency } = await findStaffFrame(staff)
  const desk = { by: staff.person, today: dayIn(timeZone, now()), currency }
  return answerForm(await answerPayoutStatement(params['id'] ?? '', await request.formData(), desk))
}

export default function StaffPayoutStatement() {
  const { frame, payout, firstPage, today } = useLoaderData<typeof loader>()
  const again = useActionData<typeof action>()
  const { text, tone } = sayPayoutStatus(payout.status)
  return (
    <StaffDesk
      frame={frame}
      title={say('bank.payouts.from', {
        amount: formatMoneyExactly(payout.amount, frame.currency),
      })}
      part="/staff/money"
      crumbs={[{ text: say('bank.payouts.title'), href: '/staff/payouts' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      errors={again?.errors ?? []}
    >
      <PayoutPage
        payout={payout}
        frame={frame}
        today={today}
        firstPage={firstPage}
        errors={again?.errors}
      />
    </StaffDesk>
  )
}
