import { say } from '#app/words/say.ts'

export interface Refusal {
  readonly status: 400 | 404 | 405 | 414
  readonly words: string
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What no route ever needs to see, refused before any work is done for it. */
export function refuseUrl(method: string, url: string): Refusal | undefined {
  if (!METHODS.has(method)) return { status: 405, words: say('site.method') }
  if (url.length > 8192) return { status: 414, words: say('site.tooLong') }
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  // Postgres has no NUL in its texts, and a broken escape is read by nobody.
  if (url.includes('%00') || !url.startsWith('/') || !isReadable(path))
    return { status: 400, words: say('site.notWritten') }
  if (isDeep(path)) return notThere()
  if (end < 0) return undefined
  const query = new URLSearchParams(url.slice(end + 1))
  // Single fetch asks for `.data`; this older way walks past the checks of the newer one (S2).
  if (query.has('_data')) return { status: 400, words: say('site.notOurs') }
  if (path === '/__manifest' && query.getAll('p').some(isDeep)) return notThere()
  return undefined
}

function notThere(): Refusal {
  return { status: 404, words: say('site.notThere') }
}

/** Remix matches the whole route table once a segment: 7,000 segments kept it busy for six seconds. */
function isDeep(path: string): boolean {
  return path.length > 1024 || path.split('/').length > 16
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
