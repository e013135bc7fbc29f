import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { findLinkedPage } from '#app/teams/sharing/short-link.server.ts'

/** What else the link says goes with it, such as whom it credits. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const page = await findLinkedPage(params['code'] ?? '')
  if (!page) throw new Response('Not found', { status: 404 })
  return redirect(page + new URL(request.url).search, 302)
}

/** Only its 404 is ever seen. */
export default function ShortLink() {
  return null
}
