import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerState } from '#app/events/tickets/day/check-in-page.server.ts'

/** Who is here by now; whoever has the link. */
export async function loader({ params }: LoaderFunctionArgs) {
  return await answerState(params['key'] ?? '')
}
