import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { withdrawInvitation } from '#app/members/withdraw-invitation.server.ts'
import { saidAt } from '#app/members/said.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes an invitation back. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const outcome = await withdrawInvitation(
    { teamPublicId: team.publicId, by: person },
    params['id'] ?? '',
  )
  return redirect(saidAt(team.slug, outcome), 303)
}
