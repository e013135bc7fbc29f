import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLeavingOut } from '#app/events/yard-sale/till/desk/answer-till.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Leaves a line out that was set aside. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const at = { captain, slug: params['event'], till: params['till'] }
  return redirect(await answerLeavingOut(at, params['line']), 303)
}
