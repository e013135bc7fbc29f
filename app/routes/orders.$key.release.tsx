import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerRelease } from '#app/events/tickets/order/order-page.server.ts'

/** The buyer lets go what is held, and goes back to the cart. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerRelease(params['key'] ?? ''), 303)
}
