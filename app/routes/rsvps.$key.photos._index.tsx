import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerReceipt } from '#app/events/dining-night/receipts/answer-receipt.server.ts'

/** Takes a photo of a guest's receipt. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const to = await answerReceipt(
    params['key'] ?? '',
    await request.formData(),
    context.clientAddress,
  )
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
