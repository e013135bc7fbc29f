import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerArrival } from '#app/events/yard-sale/offers/answer-offer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Notes that what was offered is here. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const deciding = { captain, slug: params['event'], publicId: params['id'] ?? '' }
  return redirect(await answerArrival(deciding), 303)
}
