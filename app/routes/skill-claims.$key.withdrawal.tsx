import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerGivingUp } from '#app/supporters/skills/own-claim.server.ts'

/** They cannot do it after all. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerGivingUp(params['key'] ?? ''), 303)
}
