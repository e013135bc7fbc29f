import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { eraseSupporter, supporterOf } from '#app/supporters/stand/own-standing.server.ts'

/** All that we know about them goes. */
export async function action({ params }: ActionFunctionArgs) {
  const key = params['key'] ?? ''
  await eraseSupporter(supporterOf(key))
  return redirect(`/standing/${encodeURIComponent(key)}?erased`, 303)
}
