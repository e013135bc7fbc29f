import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeOffers } from '#app/events/yard-sale/offers/offers-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { name, body } = await writeOffers(captain, params['event'])
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
