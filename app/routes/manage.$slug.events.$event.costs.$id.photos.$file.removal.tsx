import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { handOf } from '#app/contributions/hand.ts'
import { removePhoto } from '#app/contributions/photo/remove-photo.server.ts'
import { findCostPage } from '#app/events/costs/costs-page.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Deletes a photo of a receipt until the event is closed. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const { cost, href } = await findCostPage(captain, params['event'], params['id'] ?? '')
  const of = { kind: 'cost', publicId: cost.publicId, teamId: captain.team.id } as const
  const name = params['file'] ?? ''
  const outcome = await removePhoto({ of, name, by: handOf(captain.person) })
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 })
  return redirect(outcome === 'removed' ? `${href}?done=photo-removed#photo` : href, 303)
}
