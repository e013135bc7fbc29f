import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { FindPage, StoredPage } from '../page-cache.server.ts'
import { createPageNamer } from '../page-paths.ts'
import type { PagePaths } from '../page-paths.ts'
import {
  acceptedEncoding,
  compressAtOnce,
  compressToKeep,
  isCompressible,
} from './compression.server.ts'
import type { Encoding } from './compression.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { LANGUAGE_VARIES, newlyNamedLanguage } from './asked-language.ts'
import { languageCookie } from '../cookies.server.ts'
import { kindPage } from './kind-page.server.ts'
import { securityHeaders } from './security-headers.ts'
import type { HeaderSettings } from './security-headers.ts'
import { visitOf } from './visit.server.ts'

export interface StoredPagesOptions extends HeaderSettings {
  readonly paths: PagePaths
  readonly find: FindPage
  /** Told of each page once it is answered, to count it; must not take its time. */
  readonly onPage?: (answered: PageAnswered) => void
}

interface PageAnswered {
  /** Its name in the table of versions. */
  readonly page: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

/**
 * Answers pages that are the same for everyone straight from Node's request, before any other of our parts is asked:
 * proof, head, bytes. Says whether it answered.
 */
export function createStoredPages({ paths, find, onPage, ...settings }: StoredPagesOptions) {
  const nameOf = createPageNamer(paths)
  const kept = new WeakMap<StoredPage, string[]>()

  function headersOf(page: StoredPage, path: string): string[] {
    let headers = kept.get(page)
    if (!headers) {
      headers = Object.entries(securityHeaders(path, { kind: 'plain' }, settings)).flat()
      headers.push(
        'Content-Type',
        page.type,
        'ETag',
        page.etag,
        'Cache-Control',
        'no-cache',
        'Vary',
        `Accept-Encoding, ${LANGUAGE_VARIES}`,
      )
      kept.set(page, headers)
    }
    return headers
  }

  return async function answerStored(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<boolean> {
    const { method, url = '/' } = incoming
    if (method !== 'GET' && method !== 'HEAD') return false
    const named = nameOf(url)
    if (!named) return false
    const found = await find(named.path, named.page, currentLanguage())
    if (found.kind === 'not-kept') return false
    const visit = visitOf(incoming)
    visit.pattern = named.pattern
    if (found.kind === 'unreachable') {
      sayUnreachable(incoming, outgoing)
      return true
    }
    const headers = [...headersOf(found.page, named.path), 'X-Request-Id', visit.id]
    const chosen = newlyNamedLanguage(url, incoming.headers.cookie)
    if (chosen) headers.push('Set-Cookie', languageCookie(chosen))
    if (found.kind === 'stale') {
      sendStale(incoming, outgoing, { page: found.page, provenAt: found.provenAt, headers })
    } else {
      send(incoming, outgoing, found.page, headers)
    }
    if (method === 'GET' && found.page.type.startsWith('text/html') && isOpened(named.path))
      onPage?.({ page: named.page, url, headers: incoming.headers })
    return true
  }
}

/** What stands on another site's page or hangs on a wall is not opened by who looks at it. */
function isOpened(path: string): boolean {
  return !path.startsWith('/embed/') && !/\/screen(?:\/|$)/.test(path)
}

function send(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  page: StoredPage,
  headers: string[],
): void {
  if (incoming.headers['if-none-match']?.includes(page.etag)) {
    outgoing.writeHead(304, headers).end()
    return
  }
  const accepted = incoming.headers['accept-encoding']
  const encoding = isCompressible(page.type) ? acceptedEncoding(asText(accepted)) : undefined
  const bytes = encoding ? compressed(page, encoding) : page.bytes
  if (encoding) headers.push('Content-Encoding', encoding)
  headers.push('Content-Length', String(bytes.length))
  outgoing.writeHead(200, headers).end(incoming.method === 'HEAD' ? undefined : bytes)
}

/** Says in the page that it may be behind, and since when; nobody may keep it (A7). */
function sendStale(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { page, provenAt, headers }: { page: StoredPage; provenAt: Date; headers: string[] },
): void {
  const html = page.bytes.toString('utf8')
  const bytes = Buffer.from(
    page.type.startsWith('text/html')
      ? html.replace(/(?=<main\b)/, `<p role="status">${say('site.stale')}</p>`)
      : html,
  )
  const own = withoutHeaders(headers, ['ETag', 'Cache-Control'])
  own.push(
    'Cache-Control',
    'no-store',
    'Warning',
    '110 - "Response is Stale"',
    'Last-Modified',
    provenAt.toUTCString(),
  )
  own.push('Content-Length', String(bytes.length))
  outgoing.writeHead(200, own).end(incoming.method === 'HEAD' ? undefined : bytes)
}

function sayUnreachable(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { status, headers, body } = kindPage({
    status: 503,
    title: say('site.unreachable'),
    words: say('site.unreachableWords'),
    requestId: visitOf(incoming).id,
  })
  outgoing.writeHead(status, headers).end(incoming.method === 'HEAD' ? undefined : body)
}

/** Soon for the first reader, who waits for it; and once there is a second, smaller for all who come after. */
function compressed(page: StoredPage, encoding: Encoding): Buffer {
  const kept = page.compressed.get(encoding)
  if (!kept) {
    const bytes = compressAtOnce(page.bytes, encoding)
    page.compressed.set(encoding, { bytes, readAgain: false })
    return bytes
  }
  if (!kept.readAgain) {
    kept.readAgain = true
    void compressToKeep(page.bytes, encoding, 5).then((smaller) => (kept.bytes = smaller))
  }
  return kept.bytes
}

/** Names and values stand in turn. */
function withoutHeaders(headers: string[], names: string[]): string[] {
  return headers.filter((_text, index) => !names.includes(headers[index - (index % 2)] ?? ''))
}

function asText(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(',') : header
}
