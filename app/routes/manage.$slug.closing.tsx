import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { closeTeam } from '#app/teams/close-team.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Closes the page to gifts. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, actor } = await requireCaptainOf(request, params['slug'])
  const outcome = await closeTeam({ teamPublicId: team.publicId, actor })
  return redirect(`/manage/${team.slug}${outcome === 'closed' ? '?done=closed' : ''}`, 303)
}
