import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerWithdrawal } from '#app/supporters/meetings/own-place.server.ts'

/** They do not come after all. */
export async function action({ params }: ActionFunctionArgs) {
  return redirect(await answerWithdrawal(params['key'] ?? ''), 303)
}
