import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawBrandSheet } from '#app/ui/brand/brand-sheet.ts'

export function loader({ params }: LoaderFunctionArgs) {
  const sheet = drawBrandSheet(params['sheet'] ?? '')
  if (sheet === undefined) throw new Response('Not found', { status: 404 })
  return new Response(sheet, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
