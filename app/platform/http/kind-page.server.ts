import { createHash } from 'node:crypto'
import { currentLanguage } from '#app/words/language.ts'
import { say } from '#app/words/say.ts'
import { knownBrand } from '../known-brand.server.ts'
import type { KnownBrand } from '../known-brand.server.ts'

interface KindPage {
  readonly status: number
  readonly title: string
  readonly words: string
  readonly requestId: string
}

/** The page for when the app itself cannot make one: needs no database, no script and no file. Shows an id, no stack (S30). */
export function kindPage({ status, title, words, requestId }: KindPage) {
  const brand = knownBrand()
  const style = styleIn(brand?.accents ?? HOUSE)
  const body = `<!doctype html>
<html lang="${currentLanguage()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style></head>
<body>${brand ? headOf(brand) : ''}<main><h1>${title}</h1><p>${words}</p><p><a href="/">${say('site.home')}</a></p><p><small>${say('site.number', { number: requestId })}</small></p></main></body></html>
`
  const headers: Record<string, string> = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
  }
  if (status === 503) headers['Retry-After'] = '5'
  if (status === 405) headers['Allow'] = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
  return { status, headers, body }
}

/** The blue that the site comes with. */
const HOUSE = { light: '#174c9c', dark: '#9fc4f4' }

function styleIn({ light, dark }: KnownBrand['accents']): string {
  return (
    'body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:0 auto;padding:0 1.25rem 4rem;color:#1a2436;background:#f8f1e1}' +
    'header{padding:1rem 0 .75rem;border-bottom:5px solid}' +
    'header a{display:inline-flex;align-items:center;gap:.75rem;min-height:2.75rem;font-weight:700;text-decoration:none}' +
    'img{height:2.5rem;width:auto;max-width:15rem;border-radius:3px;object-fit:contain}' +
    '[data-ground=dark]{padding:.3rem;background:#1d2738}' +
    'main{margin-top:10vh}h1{line-height:1.2}' +
    `a{color:${light}}header a{color:inherit}` +
    '@media(prefers-color-scheme:dark){body{color:#f5eddb;background:#141c29}' +
    `a{color:${dark}}header a{color:inherit}` +
    '[data-ground=dark]{background:none}[data-ground=pale]{padding:.3rem;background:#fffaf0}}'
  )
}

/** A logo that this process knows is sent without asking the database. */
function headOf({ name, logo }: KnownBrand): string {
  const words = `<span dir="auto">${escape(name)}</span>`
  if (!logo) return `<header><a href="/">${words}</a></header>`
  const alone = logo.standing === 'instead-of-the-name'
  const picture = `<img src="${logo.href}" width="${logo.width}" height="${logo.height}" alt="${alone ? escape(name) : ''}" data-ground="${logo.ground}">`
  return `<header><a href="/">${picture}${alone ? '' : words}</a></header>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
