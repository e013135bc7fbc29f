import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerDecision } from '#app/supporters/comments/comments-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a comment out of sight at once, without a question (S35). */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const form = await request.formData()
  const to = await answerDecision(captain, params['id'] ?? '', 'hidden', form)
  if (to === null) throw new Response('Not found', { status: 404 })
  return redirect(to, 303)
}
