import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { showTeam } from '#app/teams/show-team.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Puts back what a captain took out of sight. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, actor } = await requireCaptainOf(request, params['slug'])
  const outcome = await showTeam({ teamPublicId: team.publicId, as: 'captain', actor })
  return redirect(`/manage/${team.slug}${outcome === 'shown' ? '?done=shown' : ''}`, 303)
}
