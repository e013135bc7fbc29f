import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findMonthlyDesk, readMonthlyState } from '#app/staff/monthly/monthly-desk.server.ts'
import { MonthlyDeskPage } from '#app/staff/monthly/monthly-desk.tsx'
import { sayEndingDone } from '#app/staff/monthly/ending-words.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const asked = new URL(request.url).searchParams
  const after = asked.get('after')
  const [frame, desk] = await Promise.all([
    findStaffFrame(staff),
    findMonthlyDesk(readMonthlyState(asked.get('state')), after),
  ])
  return { frame, desk, firstPage: after === null, done: sayEndingDone(asked.get('done')) }
}

export default function StaffMonthly() {
  const { frame, desk, firstPage, done } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('monthly.staff.title')} part="/staff/money" done={done}>
      <MoneyParts current="/staff/monthly" />
      <MonthlyDeskPage desk={desk} firstPage={firstPage} frame={frame} />
    </StaffDesk>
  )
}
