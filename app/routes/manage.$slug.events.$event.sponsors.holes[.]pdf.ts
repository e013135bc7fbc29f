import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeHoleList } from '#app/events/sponsors/desk-files.server.ts'
import { paperFile } from '#app/receipts/paper-file.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return paperFile(await makeHoleList(captain, params['event']))
}
