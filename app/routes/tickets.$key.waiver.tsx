import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerWaiver } from '#app/events/tickets/players/answer-ticket.server.ts'

/** Whoever comes by a place agrees to its waiver. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerWaiver(params['key'] ?? ''), 303)
}
