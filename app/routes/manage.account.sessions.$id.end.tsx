import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { endOwnSession } from '#app/people/own-sessions.server.ts'
import { requireCaptain } from '#app/people/visitor.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const captain = await requireCaptain(request)
  const outcome = await endOwnSession(captain, params['id'] ?? '')
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 })
  return redirect('/manage/account?done=session-ended', 303)
}
