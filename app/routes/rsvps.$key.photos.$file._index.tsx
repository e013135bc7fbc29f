import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendGuestReceipt } from '#app/events/dining-night/receipts/answer-receipt.server.ts'

/** A photo of a receipt, for whoever has the link of its guest. */
export async function loader({ params }: LoaderFunctionArgs) {
  return await sendGuestReceipt(params['key'] ?? '', params['file'])
}
