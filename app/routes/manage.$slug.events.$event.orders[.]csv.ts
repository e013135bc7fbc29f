import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { streamOrders } from '#app/events/tickets/desk/order-sheet.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const event = await requireEvent(captain, params['event'])
  return new Response(streamOrders(event), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${event.slug}-orders.csv"`,
    },
  })
}
