/**
 * How somebody came to a team's page: by a mark that our own links carry as `?from=`, by one that newsletters and other
 * sites hang on links, or by the kind of page that led there. Which page it was on another site is not kept.
 */
export const viewSources = [
  'qr',
  'link',
  'text',
  'email',
  'whatsapp',
  'facebook',
  'instagram',
  'x',
  'linkedin',
  'nextdoor',
  'search',
  'home',
  'directory',
  'event',
  'news',
  'elsewhere',
  'direct',
] as const
export type ViewSource = (typeof viewSources)[number]

interface Arrival {
  /** Of the page that was asked for. */
  readonly url: string
  /** As the browser says, which may be nothing. */
  readonly referrer: string | undefined
  /** Without a slash at the end. */
  readonly ownOrigin: string
}

/** @returns `null` for who was on our pages already, and comes from none that lists teams. */
export function viewSourceOf({ url, referrer, ownOrigin }: Arrival): ViewSource | null {
  const marked = markOf(queryOf(url))
  if (marked) return marked
  const from = parse(referrer)
  if (!from) return 'direct'
  return from.origin === ownOrigin ? (ownPages[from.pathname] ?? null) : classOf(from.hostname)
}

/**
 * The same for the give page, which most reach from the team's page: then the mark on that page's address is theirs, or
 * what our script tells of the way there as `?via=`, since that page is the same for everyone and does not know.
 * @returns `null` when nothing is known.
 */
export function giftSourceOf({ url, referrer, ownOrigin }: Arrival): ViewSource | null {
  const query = queryOf(url)
  const from = parse(referrer)
  if (from?.origin !== ownOrigin) return viewSourceOf({ url, referrer, ownOrigin })
  return (
    markOf(query) ??
    markOf(from.searchParams) ??
    newsOf(from) ??
    toldOf(query) ??
    viewSourceOf({ url, referrer, ownOrigin })
  )
}

/** The source that a mark names, when it is one of ours. */
export function readSource(mark: string): ViewSource | null {
  return viewSources.find((source) => source === mark) ?? null
}

/** The same address with the mark of a source on it. */
export function withSource(url: string, source: ViewSource): string {
  return `${url}${url.includes('?') ? '&' : '?'}from=${source}`
}

const ownPages: Readonly<Record<string, ViewSource>> = { '/': 'home', '/teams': 'directory' }

const classes: readonly (readonly [ViewSource, RegExp])[] = [
  ['facebook', /(?:^|\.)(?:facebook|fb|messenger)\.(?:com|me)$/],
  ['instagram', /(?:^|\.)instagram\.com$/],
  ['whatsapp', /(?:^|\.)(?:whatsapp\.com|wa\.me)$/],
  ['x', /(?:^|\.)(?:twitter\.com|x\.com|t\.co)$/],
  ['linkedin', /(?:^|\.)(?:linkedin\.com|lnkd\.in)$/],
  ['nextdoor', /(?:^|\.)nextdoor\.com$/],
  [
    'email',
    /^(?:mail\.google\.com|mail\.yahoo\.com|mail\.aol\.com|outlook\.(?:live|office|office365)\.com|mail\.proton\.me)$|^com\.google\.android\.gm$/,
  ],
  [
    'search',
    /(?:^|\.)(?:google|bing|duckduckgo|yahoo|ecosia|brave)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/,
  ],
]

function classOf(host: string): ViewSource {
  return classes.find(([, hosts]) => hosts.test(host))?.[0] ?? 'elsewhere'
}

function markOf(query: URLSearchParams | null): ViewSource | null {
  return query && (readSource(query.get('from') ?? '') ?? strangersMarkOf(query))
}

/** As newsletters and other sites mark links, whose own words for it are not kept. */
function strangersMarkOf(query: URLSearchParams): ViewSource | null {
  const named = [query.get('utm_medium'), query.get('utm_source')]
  for (const name of named) {
    const source = namedSources.get(name?.toLowerCase() ?? '')
    if (source) return source
  }
  return clickMarks.find(([mark]) => query.has(mark))?.[1] ?? null
}

const namedSources: ReadonlyMap<string, ViewSource> = new Map([
  ['email', 'email'],
  ['e-mail', 'email'],
  ['newsletter', 'email'],
  ['mailchimp', 'email'],
  ['sms', 'text'],
  ['whatsapp', 'whatsapp'],
  ['facebook', 'facebook'],
  ['fb', 'facebook'],
  ['instagram', 'instagram'],
  ['ig', 'instagram'],
  ['twitter', 'x'],
  ['x', 'x'],
  ['linkedin', 'linkedin'],
  ['nextdoor', 'nextdoor'],
  ['google', 'search'],
  ['bing', 'search'],
  ['flyer', 'qr'],
  ['poster', 'qr'],
])

const clickMarks: readonly (readonly [string, ViewSource])[] = [
  ['mc_cid', 'email'],
  ['mc_eid', 'email'],
  ['igshid', 'instagram'],
  ['fbclid', 'facebook'],
  ['gclid', 'search'],
  ['msclkid', 'search'],
]

/** Who gives from a piece of news was moved by it, whichever way they came to it. */
function newsOf({ pathname }: URL): ViewSource | null {
  return /^\/teams\/[^/]+\/news(?:\/|$)/.test(pathname) ? 'news' : null
}

/** A host, a path of ours, or nothing for who came straight. */
function toldOf(query: URLSearchParams | null): ViewSource | null {
  const via = query?.get('via')
  if (via === undefined || via === null) return null
  if (via === '') return 'direct'
  return via.startsWith('/') ? (ownPages[via] ?? null) : classOf(via)
}

function queryOf(url: string): URLSearchParams | null {
  const start = url.indexOf('?')
  return start < 0 ? null : new URLSearchParams(url.slice(start))
}

function parse(referrer: string | undefined): URL | null {
  return referrer && URL.canParse(referrer) ? new URL(referrer) : null
}
