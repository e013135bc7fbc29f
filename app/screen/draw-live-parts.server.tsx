import { renderToStaticMarkup } from 'react-dom/server'
import { LiveParts } from './live-parts.tsx'
import type { LivePartsProps } from './live-parts.tsx'

/** The parts of a screen that change, for everyone alike: kept a version as a page is, and sent to all who follow it. */
export function liveResponse(live: LivePartsProps | undefined): Response {
  if (!live) throw new Response('Not found', { status: 404 })
  return new Response(renderToStaticMarkup(<LiveParts {...live} />), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, no-cache',
    },
  })
}
