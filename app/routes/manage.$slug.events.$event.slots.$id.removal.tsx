import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerSlotRemoval } from '#app/events/yard-sale/slots/slots-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a time away from those that can be booked. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const wish = { captain, slug: params['event'], slotPublicId: params['id'] ?? '' }
  return redirect(await answerSlotRemoval(wish), 303)
}
