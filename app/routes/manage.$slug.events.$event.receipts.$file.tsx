import type { LoaderFunctionArgs } from '@remix-run/node'
import { sendCaptainsReceipt } from '#app/events/dining-night/receipts/answer-receipt.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** A photo of a guest's receipt, for the captains of the team whose night it was. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return await sendCaptainsReceipt(captain, params['event'], params['file'])
}
