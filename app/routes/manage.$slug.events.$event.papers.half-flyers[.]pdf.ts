import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeNightPaper } from '#app/events/dining-night/papers/make-papers.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { ownFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { searchParams } = new URL(request.url)
  return ownFile(
    await makeNightPaper('half-flyers', captain, params['event'], searchParams),
    'application/pdf',
  )
}
