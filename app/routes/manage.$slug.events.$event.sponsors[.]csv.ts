import type { LoaderFunctionArgs } from '@remix-run/node'
import { writeSponsors } from '#app/events/sponsors/desk-files.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { name, body } = await writeSponsors(captain, params['event'])
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
