import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { findOrdersDesk } from '#app/events/tickets/desk/order-list.server.ts'
import { OrdersDeskPage } from '#app/events/tickets/desk/orders-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { searchParams } = new URL(request.url)
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findOrdersDesk(captain, params['event'], searchParams),
  ])
  return { site, desk }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageOrders() {
  const { site, desk } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={desk.event.team}>
      <OrdersDeskPage {...desk} />
    </EventDeskFrame>
  )
}
