import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireDevMail } from '#app/mail/dev-mail.server.ts'

/** The mail as a mail program would show it; its security policy lets its own styles in and nothing else. */
export async function loader({ params }: LoaderFunctionArgs) {
  const mail = await requireDevMail(params['id'] ?? '')
  return new Response(mail.html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
