import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerCommentSettings } from '#app/supporters/comments/comments-desk.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Whether the team's page shows and takes comments. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  return redirect(await answerCommentSettings(captain, await request.formData()), 303)
}
