import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { leaveTeam } from '#app/members/leave-team.server.ts'
import { saidAt } from '#app/members/said.ts'
import { requireMemberOf } from '#app/teams/require-captain.server.ts'

/** Leaves the team, as captain or member. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireMemberOf(request, params['slug'])
  const outcome = await leaveTeam({ teamPublicId: team.publicId, by: person })
  return redirect(
    outcome === 'last-captain' ? saidAt(team.slug, outcome) : '/manage?said=left',
    303,
  )
}
