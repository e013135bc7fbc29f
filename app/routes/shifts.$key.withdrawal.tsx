import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerGivingBack } from '#app/events/shifts/volunteer-page.server.ts'

/** They cannot do it after all. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerGivingBack(params['key'] ?? ''), 303)
}
