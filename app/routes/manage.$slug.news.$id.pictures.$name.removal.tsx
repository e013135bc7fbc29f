import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { removeUpdatePhoto } from '#app/teams/news/update-photo.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Takes a photo out of the news, the one that is out among it. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const place = { id: params['id'], name: params['name'] }
  return redirect(await removeUpdatePhoto(captain, place), 303)
}
