import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { startAgain } from '#app/members/memory/start-again.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Starts a closed team once more, and asks everybody who was on it. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person } = await requireCaptainOf(request, params['slug'])
  const outcome = await startAgain({ teamPublicId: team.publicId, by: person })
  if (outcome.kind === 'started')
    return redirect(`/manage/${outcome.slug}?done=again&asked=${outcome.asked}`, 303)
  if (outcome.kind === 'not-allowed') return redirect(`/manage/${team.slug}`, 303)
  return redirect(`/manage/${team.slug}?done=${outcome.kind}`, 303)
}
