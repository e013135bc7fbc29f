import type { LoaderFunctionArgs } from '@remix-run/node'
import { findCampaignLive } from '#app/screen/campaign-screen.server.ts'
import { liveResponse } from '#app/screen/draw-live-parts.server.tsx'

/** What changes on the screen: for who asks, and what its events carry. */
export async function loader({ params }: LoaderFunctionArgs) {
  return liveResponse(await findCampaignLive(params['campaign'] ?? ''))
}
