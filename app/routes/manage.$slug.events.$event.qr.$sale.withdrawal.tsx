import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { withdrawQrSale } from '#app/events/qr/qr-sale.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Calls a code off before it is paid. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await withdrawQrSale(captain, params['event'], params['sale']), 303)
}
