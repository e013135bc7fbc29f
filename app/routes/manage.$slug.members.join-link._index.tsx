import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { renewJoinLink } from '#app/members/join-link.server.ts'
import { saidAt } from '#app/members/said.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Makes a new link to join. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const outcome = await renewJoinLink({ teamPublicId: team.publicId, by: person })
  return redirect(saidAt(team.slug, outcome), 303)
}
