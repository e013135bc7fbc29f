import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawWorkshop } from '#app/supporters/meetings/draw-workshop.server.tsx'

/** What changes on the slide, for who asks again every few seconds. */
export async function loader({ params }: LoaderFunctionArgs) {
  return await drawWorkshop(params['id'] ?? '')
}
