import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerUpdateDeed } from '#app/teams/news/answer-update-deed.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes news out of sight at once. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerUpdateDeed(captain, params['id'], 'take-down'), 303)
}
