import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerOwnLogo } from '#app/events/sponsors/own-page.server.ts'

/** Takes a logo. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const to = await answerOwnLogo(params['key'] ?? '', form, context.clientAddress)
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
