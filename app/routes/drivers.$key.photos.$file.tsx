import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendDriversPhoto } from '#app/events/yard-sale/slots/driver-page.server.ts'

/** A photo of what a driver fetches, for whoever has that driver's link. */
export async function loader({ params }: LoaderFunctionArgs) {
  return await sendDriversPhoto(params['key'] ?? '', params['file'])
}
