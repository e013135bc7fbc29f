import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLeaving } from '#app/events/rsvp/guest-page.server.ts'

/** They do not come after all. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerLeaving(params['key'] ?? ''), 303)
}
