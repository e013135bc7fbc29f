import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { handOver } from '#app/members/hand-over.server.ts'
import { saidAt } from '#app/members/said.ts'
import { typed } from '#app/people/typed.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Hands the page over, to somebody by the name that was read. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const read = typed(await request.formData(), 'read')
  const deed = { teamPublicId: team.publicId, by: person }
  const outcome = await handOver(deed, params['id'] ?? '', read)
  return redirect(saidAt(team.slug, outcome), 303)
}
