import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeSigns } from '#app/events/sponsors/desk-files.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { ownFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { searchParams } = new URL(request.url)
  return ownFile(await makeSigns(captain, params['event'], searchParams), 'application/pdf')
}
