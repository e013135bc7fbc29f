import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerAsking } from '#app/events/sponsors/own-page.server.ts'

/** Asks for a change of the sign in words. */
export async function action({ params, request }: ActionFunctionArgs) {
  return redirect(await answerAsking(params['key'] ?? '', await request.formData()), 303)
}
