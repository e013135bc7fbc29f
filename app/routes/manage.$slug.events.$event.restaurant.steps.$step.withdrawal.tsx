import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerUndoing } from '#app/events/dining-night/night/answer-step.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const to = await answerUndoing(captain, { slug: params['event'], id: params['step'] })
  return redirect(to, 303)
}
