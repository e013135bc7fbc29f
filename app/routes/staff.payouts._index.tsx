import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findPayouts } from '#app/staff/payouts/payout-list.server.ts'
import { PayoutTable } from '#app/staff/payouts/payout-table.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const frame = await findStaffFrame(staff)
  const after = new URL(request.url).searchParams.get('after')
  const list = await findPayouts(frame.timeZone, after)
  return { frame, list, firstPage: after === null }
}

export default function StaffPayouts() {
  const { frame, list, firstPage } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('bank.payouts.title')} part="/staff/money">
      <MoneyParts current="/staff/payouts" />
      <PayoutTable payouts={list.payouts} frame={frame} />
      <Pagination
        label={say('bank.payouts.title')}
        previousText={say('staff.gifts.first')}
        previousHref={firstPage ? undefined : '/staff/payouts'}
        nextHref={list.after === null ? undefined : `/staff/payouts?after=${list.after}`}
      />
    </StaffDesk>
  )
}
