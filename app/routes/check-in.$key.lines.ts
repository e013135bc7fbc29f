import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLines } from '#app/events/tickets/day/check-in-page.server.ts'

/** What a phone at the table wrote; whoever has the link. */
export async function action({ params, request }: ActionFunctionArgs) {
  return await answerLines(params['key'] ?? '', request)
}
