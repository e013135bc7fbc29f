import type { LoaderFunctionArgs } from '@remix-run/node'
import { paperFile } from '#app/receipts/paper-file.ts'
import { makeReceiptPaper } from '#app/receipts/receipt-paper.server.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  return paperFile(await makeReceiptPaper(params['id'] ?? ''))
}
