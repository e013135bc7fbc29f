import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeTillLines } from '#app/events/yard-sale/till/desk/till-lines.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { captain, slug: params['event'], till: params['till'] }
  const { name, body } = await writeTillLines(at)
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
