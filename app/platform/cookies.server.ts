import { createCookie } from '@remix-run/node'
import type { Cookie } from '@remix-run/node'
import { z } from 'zod'
import type { Language } from '#app/words/language.ts'
import { env } from './env.server.ts'
import { newKey } from './keys.server.ts'

/** A browser lets `__Host-` be set only over https, by this host, for every path (S9); on http at home it cannot be used. */
const secure = env.BASE_URL.startsWith('https://')
const prefix = secure ? '__Host-' : ''

/** The key of a session, and nothing else. */
export const sessionCookie = hostCookie('team_up')

/** A random key by which a browser is known again: it binds a sign-in link (S11) and one open gift to who asked. */
export const browserCookie = hostCookie('team_up_browser')

/** The key from the log, while the site is set up. */
export const setupCookie = hostCookie('team_up_setup')

/** Which language was chosen: for a year, and read before anything else, so as plain text. */
export function languageCookie(language: Language): string {
  return `${prefix}lang=${language}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** Between the password and the code of a staff member: signed, for ten minutes. */
export const firstFactorCookie = createCookie(`${prefix}team_up_step`, {
  path: '/',
  httpOnly: true,
  secure,
  sameSite: 'lax',
  secrets: env.SESSION_SECRET,
})

/** The key that a cookie holds, or `null` when there is none or it is not one of ours. */
export async function readKey(request: Request, cookie: Cookie): Promise<string | null> {
  const read = Key.safeParse(await cookie.parse(request.headers.get('Cookie')))
  return read.success ? read.data : null
}

export interface BrowserKey {
  readonly browserKey: string
  /** To send along when the browser had no key before, else `null`. */
  readonly setCookie: string | null
}

/** The key of the browser that asks, and the cookie to send if it is new. */
export async function knowBrowser(request: Request): Promise<BrowserKey> {
  const known = await readKey(request, browserCookie)
  if (known) return { browserKey: known, setCookie: null }
  const browserKey = newKey()
  return {
    browserKey,
    setCookie: await browserCookie.serialize(browserKey, { maxAge: BROWSER_SECONDS }),
  }
}

const Key = z.string().regex(/^[\w-]{43}$/)
const BROWSER_SECONDS = 30 * 24 * 60 * 60

function hostCookie(name: string): Cookie {
  return createCookie(`${prefix}${name}`, { path: '/', httpOnly: true, secure, sameSite: 'lax' })
}
