import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerMove } from '#app/teams/look/answer-picture-form.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Moves a picture of the gallery by one place. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const to = (await request.formData()).get('to') === 'earlier' ? 'earlier' : 'later'
  return redirect(await answerMove({ team, person, name: params['name'] ?? '', to }), 303)
}
