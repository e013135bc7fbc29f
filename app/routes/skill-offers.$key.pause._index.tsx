import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOfferPause } from '#app/supporters/skills/own-offer.server.ts'

/** Nobody sees the offer for a while. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerOfferPause(params['key'] ?? '', 'paused'), 303)
}
