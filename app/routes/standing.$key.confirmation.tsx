import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { ownStandingHref } from '#app/supporters/stand/own-page.server.ts'
import { confirmStanding, supporterOf } from '#app/supporters/stand/own-standing.server.ts'

/** They say that it is they, by a press of the button and never by opening the link (S11). */
export async function action({ params }: ActionFunctionArgs) {
  const key = params['key'] ?? ''
  await confirmStanding(supporterOf(key))
  return redirect(ownStandingHref(key, 'confirmed'), 303)
}
