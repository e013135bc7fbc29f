import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRevalidator } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { findQrSale } from '#app/events/qr/qr-sale.server.ts'
import { QrSalePage } from '#app/events/qr/qr-sale.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

/** It turns to “paid” while the cashier looks on. */
export const handle = { hydrate: true }

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const asks = new URL(request.url).searchParams.has('look')
  const at = { slug: params['event'], sale: params['sale'] }
  const [site, sale] = await Promise.all([findSiteFrame(), findQrSale(captain, at, asks)])
  return { site, sale }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageQrSale() {
  const { site, sale } = useLoaderData<typeof loader>()
  const { revalidate } = useRevalidator()
  return (
    <EventDeskFrame site={site} team={sale.event.team}>
      <QrSalePage sale={sale} lookAgain={revalidate} />
    </EventDeskFrame>
  )
}
