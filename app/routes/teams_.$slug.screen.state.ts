import type { LoaderFunctionArgs } from '@remix-run/node'
import { liveResponse } from '#app/screen/draw-live-parts.server.tsx'
import { findTeamLive } from '#app/screen/team-screen.server.ts'

/** What changes on the screen: for who asks, and what its events carry. */
export async function loader({ params }: LoaderFunctionArgs) {
  return liveResponse(await findTeamLive(params['slug'] ?? ''))
}
