import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerUpload } from '#app/teams/look/answer-upload.server.ts'
import { requireOwnUpdate } from '#app/teams/news/own-update.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a photo. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const id = await requireOwnUpdate(captain, params['id'])
  const form = await request.formData()
  const desk = `/manage/${captain.team.slug}/news/${id}/pictures`
  const to = await answerUpload({ form, ...captain, desk })
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
