import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { sayOfferDone } from '#app/events/yard-sale/offers/answer-offer.server.ts'
import { findOfferItem } from '#app/events/yard-sale/offers/offer-item.server.ts'
import { OfferItemPage } from '#app/events/yard-sale/offers/offer-item.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, offer] = await Promise.all([
    findSiteFrame(),
    findOfferItem(captain, params['event'], params['id'] ?? ''),
  ])
  return { site, offer, done: sayOfferDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageOffer() {
  const { site, offer, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={offer.event.team} done={done}>
      <OfferItemPage offer={offer} />
    </EventDeskFrame>
  )
}
