import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOfferPause } from '#app/supporters/skills/own-offer.server.ts'

/** The offer stands again. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerOfferPause(params['key'] ?? '', 'resumed'), 303)
}
