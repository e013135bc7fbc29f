import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendReceipt } from '#app/events/dining-night/receipts/find-receipts.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'

/** A photo of a guest's receipt, for staff who handle money. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  await requireStaff(request, 'handle-money')
  return await sendReceipt(params['file'], { kind: 'staff', eventPublicId: params['id'] ?? '' })
}
