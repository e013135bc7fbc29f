import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs } from '@remix-run/node'
import { answerLetter } from '#app/events/sponsors/item.server.ts'
import { requireCaptainOf } from '#app/teams/require-captain.server.ts'

/** Sends an invoice once more, or asks whether the sign is right. */
export async function action({ params, request }: ActionFunctionArgs) {
  const captain = await requireCaptainOf(request, params['slug'])
  const deciding = { captain, slug: params['event'], publicId: params['id'] ?? '' }
  return redirect(await answerLetter(deciding, await request.formData()), 303)
}
