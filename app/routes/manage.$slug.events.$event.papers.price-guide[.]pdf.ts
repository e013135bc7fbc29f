import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeGuide } from '#app/events/yard-sale/papers/make-papers.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { ownFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return ownFile(await makeGuide(captain, params['event']), 'application/pdf')
}
