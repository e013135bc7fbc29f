import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { handOf } from '#app/contributions/hand.ts'
import { resendReceipts } from '#app/contributions/resend-receipts.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'
import { refuse } from '#app/staff/refuse.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const id = params['id'] ?? ''
  const outcome = await resendReceipts(id, handOf(staff.person))
  if (outcome === 'not-found') throw refuse('not-found')
  return redirect(`/staff/money/expected/${id}?done=${outcome}`, 303)
}
