import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerClaimConfirmed } from '#app/supporters/skills/own-claim.server.ts'

/** They do it. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerClaimConfirmed(params['key'] ?? ''), 303)
}
