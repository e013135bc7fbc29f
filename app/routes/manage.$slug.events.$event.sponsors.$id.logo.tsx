import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLogo } from '#app/events/sponsors/item.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a logo that came by email. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const deciding = { captain, slug: params['event'], publicId: params['id'] ?? '' }
  const to = await answerLogo(deciding, await request.formData(), context.clientAddress)
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
