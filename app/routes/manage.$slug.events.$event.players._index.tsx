import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { sayPlayersDone } from '#app/events/tickets/players/answer-player.server.ts'
import { findPlayersDesk } from '#app/events/tickets/players/players-desk.server.ts'
import { PlayersDeskPage } from '#app/events/tickets/players/players-desk.tsx'
import { CaptainFrame } from '#app/teams/captain-frame.tsx'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { findSiteFrame } from '#app/teams/site-frame.server.ts'
import { Notice } from '#app/ui/notice.tsx'

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
    <CaptainFrame site={site} team={desk.event.team} part="Events">
      {done && <Notice {...done} announce="politely" />}
      <PlayersDeskPage {...desk} />
    </CaptainFrame>
  )
}
