import type { ActionFunctionArgs } from '@remix-run/node'
import { askOwnPasskey } from '#app/people/add-passkey.server.ts'
import { requireFreshFactor } from '#app/people/visitor.server.ts'

/** What a browser needs to make one more passkey for somebody of the staff. */
export async function action({ request }: ActionFunctionArgs) {
  const { person } = await requireFreshFactor(request)
  return Response.json(await askOwnPasskey(person))
}
