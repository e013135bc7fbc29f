import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOfferConfirmed } from '#app/supporters/skills/own-offer.server.ts'

/** It is theirs. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerOfferConfirmed(params['key'] ?? ''), 303)
}
