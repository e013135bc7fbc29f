import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeItemInvoice } from '#app/events/sponsors/item-files.server.ts'
import { paperFile } from '#app/receipts/paper-file.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return paperFile(await makeItemInvoice(captain, params['event'], params['id'] ?? ''))
}
