import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerThanks } from '#app/events/sponsors/item.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Thanks a sponsor who has paid, once. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const deciding = { captain, slug: params['event'], publicId: params['id'] ?? '' }
  return redirect(await answerThanks(deciding, await request.formData()), 303)
}
