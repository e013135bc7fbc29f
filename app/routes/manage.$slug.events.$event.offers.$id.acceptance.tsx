import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerAcceptance } from '#app/events/yard-sale/offers/answer-offer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Says yes to what somebody offers. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const deciding = { captain, slug: params['event'], publicId: params['id'] ?? '' }
  return redirect(await answerAcceptance(deciding, await request.formData()), 303)
}
