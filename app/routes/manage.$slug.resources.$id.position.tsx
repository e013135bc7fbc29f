import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { movePin } from '#app/supporters/resources/pin-resource.server.ts'
import { pinsHref } from '#app/supporters/resources/pins-done.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'
import { readWay } from '#app/teams/resources/moved-by-one.ts'

/** Moves it by one place on the team's page. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const form = await request.formData()
  await movePin(captain, params['id'] ?? '', readWay(form))
  return redirect(pinsHref(captain.team.slug, 'moved', form), 303)
}
