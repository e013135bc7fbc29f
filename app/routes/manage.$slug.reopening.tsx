import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { reopenTeam } from '#app/teams/close-team.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Opens a closed page for gifts again. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, actor } = await requireCaptainOf(request, params['slug'])
  const outcome = await reopenTeam({ teamPublicId: team.publicId, actor })
  return redirect(`/manage/${team.slug}${outcome === 'reopened' ? '?done=reopened' : ''}`, 303)
}
