import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ownStandingHref } from '#app/supporters/stand/own-page.server.ts'
import { stopStanding, supporterOf } from '#app/supporters/stand/own-standing.server.ts'

/** Who follows the address from the head of a letter comes to the page with the button: opening it ends nothing. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/standing/${encodeURIComponent(params['key'] ?? '')}`)
}

/** They want no more mail. Mail programs press this by themselves, without a page or a cookie (RFC 8058). */
export async function action({ params }: ActionFunctionArgs) {
  const key = params['key'] ?? ''
  await stopStanding(supporterOf(key))
  return redirect(ownStandingHref(key, 'left'), 303)
}
