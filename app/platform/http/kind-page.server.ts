import { createHash } from 'node:crypto'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'

interface KindPage {
  readonly status: number
  readonly title: string
  readonly words: string
  readonly requestId: string
}

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.25rem;color:#1d2733;background:#fdfaf3}' +
  '@media(prefers-color-scheme:dark){body{color:#eef0f2;background:#141c29}a{color:#9cc9f5}}'

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

/** The page for when the app itself cannot make one: needs no database, no script and no file. Shows an id, no stack (S30). */
export function kindPage({ status, title, words, requestId }: KindPage) {
  const body = `<!doctype html>
<html lang="${currentLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body><main><h1>${title}</h1><p>${words}</p><p><a href="/">${say('site.home')}</a></p><p><small>${say('site.number', { number: requestId })}</small></p></main></body></html>
`
  const headers: Record<string, string> = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
  }
  if (status === 503) headers['Retry-After'] = '5'
  if (status === 405) headers['Allow'] = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
  return { status, headers, body }
}
