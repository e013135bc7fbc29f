export interface HeaderSettings {
  /** Where the app is reached, without a slash at the end. */
  readonly baseUrl: string
  /** Origins besides our own that a form may lead to: the payment page. */
  readonly formTargets: readonly string[]
  /** Vite's own styles and live reload are let through. */
  readonly development: boolean
}

/** `plain` holds no inline script and is the same for everyone; `hydrated` runs the scripts that carry its nonce. */
export type PageKind = { kind: 'plain' } | { kind: 'hydrated'; nonce: string }

/**
 * Everything a browser is told about a page of ours, the content security policy included (S15, S16).
 * Pages under `/embed/` may be framed by anyone, all others by nobody.
 */
export function securityHeaders(
  path: string,
  page: PageKind,
  settings: HeaderSettings,
): Record<string, string> {
  const headers: Record<string, string> = {
    'Content-Security-Policy': contentSecurityPolicy(path, page, settings),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  }
  // What the public API says is for every site's script; it knows no cookie.
  if (path.startsWith('/api/')) headers['Access-Control-Allow-Origin'] = '*'
  if (settings.baseUrl.startsWith('https://'))
    headers['Strict-Transport-Security'] = 'max-age=63072000; includeSubDomains'
  return headers
}

/** Of the file of a picture: whatever its bytes may be taken for, nothing of it runs (S26). */
export const PICTURE_POLICY = `default-src 'none'; sandbox; frame-ancestors 'none'`

const pictures = /\/[0-9a-f]{32}-\d{3,4}\.(?:avif|webp|jpg)$/
/** Given to staff who are to read it before everybody may. */
const papers = /^\/staff\/resources\/[0-9a-f]{32}\/file$/

function contentSecurityPolicy(path: string, page: PageKind, settings: HeaderSettings): string {
  const { development } = settings
  if (pictures.test(path) || papers.test(path)) return PICTURE_POLICY
  // A caught mail brings its own styles; nothing else of it may run. Absent in production.
  if (/^\/dev\/mail\/[\w-]+\/html$/.test(path))
    return `sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'`
  return [
    `default-src 'none'`,
    `script-src ${scriptSources(page, development)}`,
    `style-src 'self'${development ? ` 'unsafe-inline'` : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `manifest-src 'self'`,
    `form-action ${["'self'", ...settings.formTargets].join(' ')}`,
    `frame-ancestors ${path.startsWith('/embed/') ? '*' : `'none'`}`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ')
}

function scriptSources(page: PageKind, development: boolean): string {
  if (page.kind === 'plain') return `'self'`
  // Live reload loads modules that carry no nonce.
  return development ? `'self' 'nonce-${page.nonce}'` : `'nonce-${page.nonce}' 'strict-dynamic'`
}
