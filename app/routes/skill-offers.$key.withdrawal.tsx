import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOfferWithdrawal } from '#app/supporters/skills/own-offer.server.ts'

/** They take it back: it is deleted. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerOfferWithdrawal(params['key'] ?? ''), 303)
}
