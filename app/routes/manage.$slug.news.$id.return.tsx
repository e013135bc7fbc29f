import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerUpdateDeed } from '#app/teams/news/answer-update-deed.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Puts back news that a captain took down. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerUpdateDeed(captain, params['id'], 'put-back'), 303)
}
