import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerApproval } from '#app/events/sponsors/own-page.server.ts'

/** Calls the sign right, as it was seen. */
export async function action({ params, request }: ActionFunctionArgs) {
  return redirect(await answerApproval(params['key'] ?? '', await request.formData()), 303)
}
