import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireStaff } from '#app/people/visitor.server.ts'
import { MoneyParts } from '#app/staff/money/money-parts.tsx'
import { findSaleDaysPage } from '#app/staff/sale-days/sale-days-page.server.ts'
import { SaleDaysView } from '#app/staff/sale-days/sale-days-page.tsx'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const year = new URL(request.url).searchParams.get('year')
  const [frame, page] = await Promise.all([findStaffFrame(staff), findSaleDaysPage(year)])
  return { frame, page }
}

export default function StaffSaleDays() {
  const { frame, page } = useLoaderData<typeof loader>()
  return (
    <StaffDesk frame={frame} title={say('saleDays.title')} part="/staff/money">
      <MoneyParts current="/staff/sale-days" />
      <SaleDaysView page={page} frame={frame} />
    </StaffDesk>
  )
}
