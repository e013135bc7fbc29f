import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { stopByKey } from '#app/giving/monthly/stop-monthly-gift.server.ts'

/** Stops a monthly gift; its own page says how that went, or that there is none. */
export async function action({ params }: ActionFunctionArgs) {
  const key = params['key'] ?? ''
  await stopByKey(key)
  return redirect(`/monthly/${encodeURIComponent(key)}`, 303)
}
