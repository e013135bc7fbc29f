import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerRevocation } from '#app/events/yard-sale/till/desk/answer-till.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a code back, so that it opens no phone any more. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { captain, slug: params['event'], till: params['till'] }
  return redirect(await answerRevocation(at, params['code']), 303)
}
