import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerSlotRoom } from '#app/events/yard-sale/slots/slots-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Says how many can book a time. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const wish = { captain, slug: params['event'], slotPublicId: params['id'] ?? '' }
  return redirect(await answerSlotRoom(wish, await request.formData()), 303)
}
