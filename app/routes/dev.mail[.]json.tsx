import type { LoaderFunctionArgs } from '@remix-run/node'
import { listDevMail } from '#app/mail/dev-mail.server.ts'

/** For tests that read their mail: `?to=` one address, newest first. */
export async function loader({ request }: LoaderFunctionArgs) {
  return Response.json(
    { mails: await listDevMail(request) },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}
