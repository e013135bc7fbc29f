import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formatMoneyExactly } from '#app/money/format.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { sayBankDone, sayBankRefused } from '#app/staff/deposits/deposit-words.ts'
import { findOpenedPayout } from '#app/staff/payouts/opened-payout.server.ts'
import { PayoutPage } from '#app/staff/payouts/payout-page.tsx'
import { sayPayoutStatus } from '#app/staff/payouts/payout-words.ts'
import { refuse } from '#app/staff/refuse.ts'
import { dayIn } from '#app/words/days.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
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
    done: sayBankDone(search.get('done')),
    refused: sayBankRefused(search.get('done')),
  }
}

export default function StaffPayout() {
  const { frame, payout, firstPage, today, done, refused } = useLoaderData<typeof loader>()
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
      done={done}
    >
      {refused && <Notice kind="warning" title={refused} announce="politely" />}
      <PayoutPage payout={payout} frame={frame} today={today} firstPage={firstPage} />
    </StaffDesk>
  )
}
