import type { ActionFunctionArgs } from '@remix-run/node'
import { askFirstPasskey } from '#app/staff/setup/finish-setup.server.ts'
import { requireSetup } from '#app/staff/setup/setup-holder.server.ts'

/** What a browser needs to make the first admin's passkey; 422 when the page itself has something to say first. */
export async function action({ request }: ActionFunctionArgs) {
  const holder = await requireSetup(request)
  const options = await askFirstPasskey(holder, await request.formData())
  return Response.json(options ?? null, { status: options ? 200 : 422 })
}
