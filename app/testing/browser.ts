import { ask } from '#app/platform/testing/ask.ts'
import type { Answered } from '#app/platform/testing/ask.ts'

/** Somebody at a browser without script, with cookies and an address of their own. */
export interface Browser {
  get(path: string): Promise<Answered>
  /** Sends a form of a page of ours. */
  post(path: string, fields?: Record<string, string>): Promise<Answered>
  /** Gives it a cookie that it did not get by a page. */
  keep(setCookie: string): void
}

let browsers = 0

/** @param portOf the process that answers; another one may do so next time. */
export function aBrowser(portOf: () => number, address = `198.51.100.${++browsers}`): Browser {
  const cookies = new Map<string, string>()

  function keep(setCookie: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? []
    cookies.set(name, value)
  }

  async function send(path: string, more: Parameters<typeof ask>[2] = {}): Promise<Answered> {
    const headers = {
      ...more.headers,
      'x-forwarded-for': address,
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }
    const answer = await ask(portOf(), path, { ...more, headers })
    for (const cookie of answer.headers['set-cookie'] ?? []) keep(cookie)
    return answer
  }

  return {
    keep,
    get: (path) => send(path),
    post: (path, fields = {}) =>
      send(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
        },
        body: new URLSearchParams(fields).toString(),
      }),
  }
}
