import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPayment } from '#app/events/tickets/players/answer-ticket.server.ts'

/** Whoever comes by a place pays for it at Stripe. */
export async function action({ params, context }: ActionFunctionArgs) {
  return redirect(await answerPayment(params['key'] ?? '', context.clientAddress), 303)
}
