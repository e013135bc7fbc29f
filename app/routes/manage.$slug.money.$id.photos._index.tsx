import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPhoto } from '#app/contributions/photo/answer-photo.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a photo of a check or a sheet. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const of = { kind: 'contribution', publicId: params['id'] ?? '' } as const
  const item = `/manage/${captain.team.slug}/money/${of.publicId}`
  const to = await answerPhoto(captain, of, await request.formData(), item)
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
