import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerReceiptRemoval } from '#app/events/dining-night/receipts/answer-receipt.server.ts'

/** Deletes a photo of a receipt. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerReceiptRemoval(params['key'] ?? '', params['file'] ?? ''), 303)
}
