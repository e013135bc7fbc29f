import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLetter } from '#app/events/tickets/desk/order-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerLetter(captain, params['event'], params['order']), 303)
}
