import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { makeMember } from '#app/members/change-role.server.ts'
import { saidAt } from '#app/members/said.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Makes a captain a member: another, or oneself. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const deed = { teamPublicId: team.publicId, by: person }
  const outcome = await makeMember(deed, params['id'] ?? '')
  return redirect(saidAt(team.slug, outcome), 303)
}
