import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendGiverPhoto } from '#app/events/yard-sale/offers/giver-page.server.ts'

/** A photo of what is offered, for whoever has its link. */
export async function loader({ params }: LoaderFunctionArgs) {
  return await sendGiverPhoto(params['key'] ?? '', params['file'])
}
