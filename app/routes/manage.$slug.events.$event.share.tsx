import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { findEventSharing } from '#app/events/sharing/event-sharing-desk.server.ts'
import { EventSharing } from '#app/events/sharing/event-sharing-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, sharing] = await Promise.all([
    findSiteFrame(),
    findEventSharing(captain, params['event']),
  ])
  return { site, sharing }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageEventShare() {
  const { site, sharing } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={sharing.team}>
      <EventSharing {...sharing} />
    </EventDeskFrame>
  )
}
