import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { sayOrderDone } from '#app/events/tickets/desk/done.ts'
import { findOrderDesk } from '#app/events/tickets/desk/order-desk.server.ts'
import { OrderDeskPage } from '#app/events/tickets/desk/order-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { searchParams } = new URL(request.url)
  const at = { slug: params['event'], order: params['order'] }
  const [site, order] = await Promise.all([
    findSiteFrame(),
    findOrderDesk(captain, at, searchParams.has('look')),
  ])
  return { site, order, done: sayOrderDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageOrder() {
  const { site, order, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={order.event.team}>
      <OrderDeskPage order={order} done={done} />
    </EventDeskFrame>
  )
}
