import { redirect } from '@remix-run/node'
import { browserCookie, knowBrowser, readKey, setupCookie } from '#app/platform/cookies.server.ts'
import { isSetupKey } from './setup-key.server.ts'

/** Whoever has the key from the log. What they type is kept for their browser alone. */
export interface SetupHolder {
  readonly key: string
  readonly browserKey: string
}

/** @throws a redirect to the page that asks for the key, or says that the site is set up. */
export async function requireSetup(request: Request): Promise<SetupHolder> {
  const holder = await findHolder(request)
  if (!holder) throw redirect('/setup', 303)
  return holder
}

export async function findHolder(request: Request): Promise<SetupHolder | undefined> {
  const [key, browserKey] = await Promise.all([
    readKey(request, setupCookie),
    readKey(request, browserCookie),
  ])
  return key && browserKey && (await isSetupKey(key)) ? { key, browserKey } : undefined
}

/** Lets this browser set the site up, when the key is right. @returns the cookies to send, or `undefined`. */
export async function holdSetup(request: Request, given: string): Promise<Headers | undefined> {
  const key = given.trim()
  if (!(await isSetupKey(key))) return undefined
  const headers = new Headers()
  headers.append('Set-Cookie', await setupCookie.serialize(key))
  const { setCookie } = await knowBrowser(request)
  if (setCookie) headers.append('Set-Cookie', setCookie)
  return headers
}
