import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EventDeskFrame } from '#app/events/desk/event-desk-frame.tsx'
import { sayPlayersDone } from '#app/events/tickets/players/answer-player.server.ts'
import { findPlayersDesk } from '#app/events/tickets/players/players-desk.server.ts'
import { PlayersDeskPage } from '#app/events/tickets/players/players-desk.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const query = new URL(request.url).searchParams
  const [site, desk] = await Promise.all([
    findSiteFrame(),
    findPlayersDesk(captain, params['event'], query),
  ])
  return { site, desk, done: sayPlayersDone(request) }
}

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

export default function ManagePlayers() {
  const { site, desk, done } = useLoaderData<typeof loader>()
  return (
    <EventDeskFrame site={site} team={desk.event.team} done={done}>
      <PlayersDeskPage {...desk} />
    </EventDeskFrame>
  )
}
