import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { endOtherSessions } from '#app/people/own-sessions.server.ts'
import { requireCaptain } from '#app/people/visitor.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  await endOtherSessions(await requireCaptain(request))
  return redirect('/manage/account?done=others-ended', 303)
}
