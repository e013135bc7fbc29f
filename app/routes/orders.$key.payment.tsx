import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPayment } from '#app/events/tickets/order/order-page.server.ts'

/** On to Stripe's page, for what is still held. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerPayment(params['key'] ?? ''), 303)
}
