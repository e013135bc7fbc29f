import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { findGuestList } from '#app/events/rsvp/guest-list.server.ts'
import { GuestListPage } from '#app/events/rsvp/guest-list.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const [site, list] = await Promise.all([findSiteFrame(), findGuestList(captain, params['event'])])
  return { site, list }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManageGuests() {
  const { site, list } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={list.event.team}>
      <GuestListPage {...list} />
    </EventDeskFrame>
  )
}
