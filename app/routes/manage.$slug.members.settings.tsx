import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { changeMemberSettings } from '#app/members/change-settings.server.ts'
import { readSettings } from '#app/members/member.form.ts'
import { saidAt } from '#app/members/said.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** How the team takes people in, and what its page says of them. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const settings = readSettings(await request.formData())
  const deed = { teamPublicId: team.publicId, by: person }
  return redirect(saidAt(team.slug, await changeMemberSettings(deed, settings)), 303)
}
