import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerDiscountEnd } from '#app/events/tickets/discounts/answer-discount.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Ends a discount code. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const of = { slug: params['event'], discountPublicId: params['discount'] ?? '' }
  return redirect(await answerDiscountEnd(captain, of), 303)
}
