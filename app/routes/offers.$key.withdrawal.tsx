import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerKeeping } from '#app/events/yard-sale/offers/giver-page.server.ts'

/** They keep it after all. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerKeeping(params['key'] ?? ''), 303)
}
