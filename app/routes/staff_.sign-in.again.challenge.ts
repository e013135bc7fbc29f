import type { ActionFunctionArgs } from '@remix-run/node'
import { askAgain } from '#app/people/passkey-sign-in.server.ts'
import { requireStaff } from '#app/people/visitor.server.ts'

/** What a browser is to sign with a passkey of somebody who is signed in. */
export async function action({ request }: ActionFunctionArgs) {
  const { person } = await requireStaff(request, 'see-desk')
  return Response.json(await askAgain(person))
}
