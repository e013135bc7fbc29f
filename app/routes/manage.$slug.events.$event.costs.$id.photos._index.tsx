import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPhoto } from '#app/contributions/photo/answer-photo.server.ts'
import { findCostPage } from '#app/events/costs/costs-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a photo of a receipt. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { cost, href } = await findCostPage(captain, params['event'], params['id'] ?? '')
  const of = { kind: 'cost', publicId: cost.publicId } as const
  const to = await answerPhoto(captain, of, await request.formData(), href)
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
