import type { LoaderFunctionArgs } from '@remix-run/node'
import { findPlayersDesk, writePlayers } from '#app/events/tickets/players/players-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const desk = await findPlayersDesk(captain, params['event'])
  return new Response(writePlayers(desk), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${desk.event.slug}-players.csv"`,
    },
  })
}
