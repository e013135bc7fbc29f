import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { hideTeam } from '#app/teams/hide-team.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes the page out of sight at once, without a question (S35). */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, actor } = await requireCaptainOf(request, params['slug'])
  const outcome = await hideTeam({ teamPublicId: team.publicId, as: 'captain', reason: '', actor })
  return redirect(`/manage/${team.slug}${outcome === 'hidden' ? '?done=hidden' : ''}`, 303)
}
