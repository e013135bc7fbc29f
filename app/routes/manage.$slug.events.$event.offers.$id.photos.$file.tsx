import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendCaptainsOfferPhoto } from '#app/events/yard-sale/offers/offer-item.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** A photo of what somebody offers, for the captains of the team whose sale it is. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return await sendCaptainsOfferPhoto(captain, params['id'] ?? '', params['file'])
}
