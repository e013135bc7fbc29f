import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLookForm } from '#app/teams/look/answer-picture-form.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Chooses the drawn cover and the page’s color. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  return redirect(await answerLookForm({ team, person, form: await request.formData() }), 303)
}
