import type { LoaderFunctionArgs } from '@remix-run/node'
import { makeOwnInvoice } from '#app/events/sponsors/own-files.server.ts'
import { paperFile } from '#app/receipts/paper-file.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return paperFile(await makeOwnInvoice(params['key'] ?? ''))
}
