import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findSalesDesk } from '#app/staff/sales/sales-desk.server.ts'
import { SalesDeskPage } from '#app/staff/sales/sales-desk.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const after = new URL(request.url).searchParams.get('after')
  const [frame, desk] = await Promise.all([findStaffFrame(staff), findSalesDesk(after)])
  return { frame, desk, firstPage: after === null }
}

export default function StaffSales() {
  const { frame, desk, firstPage } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('qr.staff.title')} part="/staff/money">
      <MoneyParts current="/staff/sales" />
      <SalesDeskPage desk={desk} firstPage={firstPage} frame={frame} />
    </StaffDesk>
  )
}
