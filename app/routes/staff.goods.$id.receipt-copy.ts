import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { handOf } from '#app/contributions/hand.ts'
import { resendGoodsReceipt } from '#app/contributions/resend-receipts.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const outcome = await resendGoodsReceipt(params['id'] ?? '', handOf(staff.person))
  if (outcome === 'not-found') throw refuse('not-found')
  return redirect(`/staff/goods?done=${outcome}`, 303)
}
