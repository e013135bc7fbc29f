import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { remindInvited } from '#app/members/remind-invited.server.ts'
import { saidAt } from '#app/members/said.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Sends the letter of an invitation once more. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const outcome = await remindInvited(
    { teamPublicId: team.publicId, by: person },
    params['id'] ?? '',
  )
  return redirect(saidAt(team.slug, outcome), 303)
}
