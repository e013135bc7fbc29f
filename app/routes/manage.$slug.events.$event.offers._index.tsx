import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { sayIntakeDone } from '#app/events/yard-sale/offers/intake-page.server.ts'
import { findOffersDesk } from '#app/events/yard-sale/offers/offers-desk.server.ts'
import { OffersDeskPage } from '#app/events/yard-sale/offers/offers-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { searchParams } = new URL(request.url)
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findOffersDesk(captain, params['event'], searchParams),
  ])
  return { site, desk, done: sayIntakeDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageOffers() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={desk.event.team} done={done}>
      <OffersDeskPage {...desk} />
    </EventDeskFrame>
  )
}
