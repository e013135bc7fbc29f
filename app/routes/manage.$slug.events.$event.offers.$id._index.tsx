import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readOfferDone } from '#app/events/yard-sale/offers/answer-offer.server.ts'
import { findOfferItem } from '#app/events/yard-sale/offers/offer-item.server.ts'
import { OfferItemPage } from '#app/events/yard-sale/offers/offer-item.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, offer] = await Promise.all([
    findSiteFrame(),
    findOfferItem(captain, params['event'], params['id'] ?? ''),
  ])
  return { site, offer, done: readOfferDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageOffer() {
  const { site, offer, done } = useLoaderData<typeof loader>()
  return (
    <CaptainFrame site={site} team={offer.event.team} part="Events">
      {done && <Notice kind={done.kind} title={done.words} announce="politely" />}
      <OfferItemPage offer={offer} />
    </CaptainFrame>
  )
}
