import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { withdrawPage } from '#app/teams/withdraw-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes the page back from staff, to write on it. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const outcome = await withdrawPage(team.publicId, person)
  return redirect(`/manage/${team.slug}${outcome === 'taken-back' ? '?done=taken-back' : ''}`, 303)
}
