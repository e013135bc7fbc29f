import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { removePhoto } from '#app/contributions/photo/remove-photo.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Deletes a photo while staff hold none of the money. */
export async function action({ params, request }: ActionFunctionArgs) {
  const { team, person, actor } = await requireCaptainOf(request, params['slug'])
  const publicId = params['id'] ?? ''
  const by = { id: person.id, label: actor.label }
  const name = params['file'] ?? ''
  const of = { kind: 'contribution', publicId, teamId: team.id } as const
  const outcome = await removePhoto({ of, name, by })
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 })
  const item = `/manage/${team.slug}/money/${publicId}`
  return redirect(outcome === 'removed' ? `${item}?done=photo-removed#photo` : item, 303)
}
