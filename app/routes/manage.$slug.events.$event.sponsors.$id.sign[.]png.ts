import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeItemSign } from '#app/events/sponsors/item-files.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { ownFile } from '#app/teams/sharing/shared-file.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const made = await makeItemSign(captain, params['event'], params['id'] ?? '', 'png')
  return ownFile(made, 'image/png')
}
