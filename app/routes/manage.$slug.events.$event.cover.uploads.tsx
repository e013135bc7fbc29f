import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { requireEvent } from '#app/events/desk/event-desk.server.ts'
import { answerUpload } from '#app/teams/look/answer-upload.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a picture. A browser is led on; our script, which has shown how far it is, is told where to. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { desk } = await requireEvent(captain, params['event'])
  const form = await request.formData()
  const to = await answerUpload({ form, ...captain, desk: `${desk}/cover` })
  if (request.headers.get('Accept') === 'application/json') return Response.json({ to })
  return redirect(to, 303)
}
