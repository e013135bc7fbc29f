import { renderToStaticMarkup } from 'react-dom/server'
import { findWorkshopLive } from './workshop.server.ts'
import { WorkshopParts } from './workshop-page.tsx'

/** The parts of the slide that change, for who asks again every few seconds. */
export async function drawWorkshop(meetingPublicId: string): Promise<Response> {
  const live = await findWorkshopLive(meetingPublicId)
  if (!live) throw new Response('Not found', { status: 404 })
  return new Response(renderToStaticMarkup(<WorkshopParts {...live} />), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
