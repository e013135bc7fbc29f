import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerCancel } from '#app/supporters/skills/answer-sheet.server.ts'
import { captainAsKeeper } from '#app/supporters/skills/captain-keeper.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Nobody is needed any more. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const publicId = params['need'] ?? ''
  const answer = await answerCancel(publicId, captainAsKeeper(captain))
  if (answer.kind !== 'on') throw new Response('Not found', { status: 404 })
  const here = `/manage/${captain.team.slug}/needs/${encodeURIComponent(publicId)}`
  return redirect(`${here}?done=${answer.said}`, 303)
}
