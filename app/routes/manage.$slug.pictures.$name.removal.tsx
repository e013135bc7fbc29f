import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerRemoval } from '#app/teams/look/answer-picture-form.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a picture out; it leaves the public page at once (S35). */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  return redirect(await answerRemoval({ team, person, name: params['name'] ?? '' }), 303)
}
