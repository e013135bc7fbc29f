import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { findSponsorsDesk } from '#app/events/sponsors/desk.server.ts'
import { SponsorsDeskPage } from '#app/events/sponsors/desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findSponsorsDesk(captain, params['event']),
  ])
  return { site, desk }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageSponsors() {
  const { site, desk } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={desk.event.team}>
      <SponsorsDeskPage {...desk} />
    </EventDeskFrame>
  )
}
