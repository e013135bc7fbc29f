import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findTicketsOfSale } from '#app/events/tickets/money/tickets-of-sale.server.ts'
import { sayStanding } from '#app/events/qr/sale-tag.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { sayDone } from '#app/staff/done-words.ts'
import { sayPlacesDone } from '#app/staff/sales/done.ts'
import { SaleSheetPage } from '#app/staff/sales/sale-sheet.tsx'
import { findSaleSheet } from '#app/staff/sales/sales-desk.server.ts'
import { findStaffFrame } from '#app/staff/staff-frame.server.ts'
import { StaffDesk } from '#app/staff/staff-desk.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { say } from '#app/words/say.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, 'see-desk')
  const id = params['id'] ?? ''
  const [frame, sale, sold] = await Promise.all([
    findStaffFrame(staff),
    findSaleSheet(id),
    findTicketsOfSale(id),
  ])
  if (!sale) throw new Response('Sale not found', { status: 404 })
  const done = new URL(request.url).searchParams.get('done')
  return { frame, sale, sold: sold ?? null, done: sayPlacesDone(done) ?? sayDone(done) }
}

export default function StaffSale() {
  const { frame, sale, sold, done } = useLoaderData<typeof loader>()
  const { text, tone } = sayStanding(sale.standing)
  return (
    <StaffDesk
      frame={frame}
      title={sale.words}
      part="/staff/money"
      crumbs={[{ text: say('qr.staff.title'), href: '/staff/sales' }]}
      aside={<Tag tone={tone}>{text}</Tag>}
      done={done}
    >
      <SaleSheetPage sale={sale} sold={sold} frame={frame} />
    </StaffDesk>
  )
}
