import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerAbsence } from '#app/events/yard-sale/offers/answer-offer.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Notes that nobody came with what was offered. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const deciding = { captain, slug: params['event'], publicId: params['id'] ?? '' }
  return redirect(await answerAbsence(deciding), 303)
}
