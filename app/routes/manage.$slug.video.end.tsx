import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { takeVideoOff } from '#app/teams/look/answer-picture-form.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes the link to a film off the page. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  return redirect(await takeVideoOff({ team, person }), 303)
}
