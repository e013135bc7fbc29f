import type { ActionFunctionArgs } from '@remix-run/node'
import { askToSignIn } from '#app/people/passkey-sign-in.server.ts'
import { knowBrowser } from '#app/platform/cookies.server.ts'

/** What a browser is to sign with a passkey; the sign-in page's script asks for it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { browserKey, setCookie } = await knowBrowser(request)
  const asked = await askToSignIn(browserKey, context.clientAddress)
  if (asked.kind === 'too-many')
    return Response.json(null, {
      status: 429,
      headers: { 'Retry-After': String(asked.retryAfterSeconds) },
    })
  return Response.json(
    asked.options,
    setCookie ? { headers: { 'Set-Cookie': setCookie } } : undefined,
  )
}
