import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { findLinked } from '#app/events/sharing/short-link.server.ts'

export async function loader({ params, request }: LoaderFunctionArgs) {
  const page = await findLinked(params['code'] ?? '', new URL(request.url).searchParams)
  if (!page) throw new Response('Not found', { status: 404 })
  return redirect(page, 302)
}

/** Only its 404 is ever seen. */
export default function ShortLink() {
  return null
}
