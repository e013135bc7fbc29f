import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { declineRequest } from '#app/members/decide-request.server.ts'
import { saidAt } from '#app/members/said.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Says no to somebody who asked to join. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const outcome = await declineRequest(
    { teamPublicId: team.publicId, by: person },
    params['id'] ?? '',
  )
  return redirect(saidAt(team.slug, outcome), 303)
}
