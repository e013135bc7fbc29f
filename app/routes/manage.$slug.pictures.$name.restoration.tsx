import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerRestoring } from '#app/teams/look/answer-picture-form.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Puts back a picture that was taken out. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  return redirect(await answerRestoring({ team, person, name: params['name'] ?? '' }), 303)
}
