import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { unpinResource } from '#app/supporters/resources/pin-resource.server.ts'
import { pinsHref } from '#app/supporters/resources/pins-done.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes it off the team's page. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  await unpinResource(captain, params['id'] ?? '')
  return redirect(pinsHref(captain.team.slug, 'unpinned', await request.formData()), 303)
}
