import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPayment } from '#app/events/sponsors/own-page.server.ts'

/** Leads to Stripe, while what was ordered is held. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerPayment(params['key'] ?? ''), 303)
}
