import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { resendReceipt } from '#app/giving/resend/resend-receipt.server.ts'
import { actorOf } from '#app/people/audit.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, 'handle-money')
  const id = params['id'] ?? ''
  const outcome = await resendReceipt(id, actorOf(staff.person))
  if (outcome === 'gift-not-found') throw new Response('Gift not found', { status: 404 })
  return redirect(`/staff/gifts/${id}?done=${outcome}`, 303)
}
