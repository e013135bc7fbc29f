import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { ownStandingHref } from '#app/supporters/stand/own-page.server.ts'
import { stopStanding, supporterOf } from '#app/supporters/stand/own-standing.server.ts'

/** Who follows the address from the head of a letter comes to the page with the button: opening it ends nothing. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/standing/${encodeURIComponent(params['key'] ?? '')}`)
}

/** They want no more mail. Mail programs press this by themselves, without a page or a cookie (RFC 8058). */
export async function action({ params, request }: ActionFunctionArgs) {
  const key = params['key'] ?? ''
  const form = await request.formData()
  await stopStanding(supporterOf(key))
  // No page and no other address, to which a mail program may not follow.
  if (form.get('List-Unsubscribe') === 'One-Click') return new Response(null, { status: 200 })
  return redirect(ownStandingHref(key, 'left'), 303)
}
