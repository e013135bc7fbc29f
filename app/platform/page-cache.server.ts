import { LRUCache } from 'lru-cache'
import type { Language } from '#app/words/language.ts'
import { now } from './clock.server.ts'
import type { PageProof, ProvePage } from './page-proof.server.ts'

/** A page as it was rendered for everyone. */
export interface StoredPage {
  readonly bytes: Buffer
  readonly type: string
  readonly etag: string
  /** Kept here by whoever sends them: the same bytes, smaller. */
  readonly compressed: Map<string, { bytes: Buffer; readAgain: boolean }>
}

type Found =
  | { readonly kind: 'fresh'; readonly page: StoredPage }
  /** The database is silent; this was true `provenAt`, at most a minute ago (A7). */
  | { readonly kind: 'stale'; readonly page: StoredPage; readonly provenAt: Date }
  /** The database is silent and there is nothing to show. */
  | { readonly kind: 'unreachable' }
  /** Ask the app: it is `elsewhere` when it is no page for everyone, and `broken` when it could not be drawn just now. */
  | { readonly kind: 'not-kept'; readonly why: 'elsewhere' | 'broken' }

export interface PageCacheOptions {
  readonly prove: ProvePage
  /** Renders a page for nobody in particular: no cookie, no address, no nonce. */
  readonly render: (path: string, language: Language) => Promise<Response>
  /** Of the build: another build draws other pages. */
  readonly buildId: string
  readonly maxBytes?: number
  /** How long a slow database is waited for, in milliseconds: sooner given up where an older page can be shown (A7). */
  readonly patience?: { readonly withOlder: number; readonly without: number }
}

export type FindPage = (path: string, page: string, language: Language) => Promise<Found>

interface Wanted {
  readonly key: string
  readonly path: string
  readonly language: Language
}

interface Entry {
  readonly mark: string
  /** `null` for an answer that is not for keeping, such as a page that staff took down. */
  readonly stored: StoredPage | null
  provenAt: number
}

const STALE_MS = 60_000
const elsewhere: Found = { kind: 'not-kept', why: 'elsewhere' }

/**
 * Renders a public page once per language and version of what it shows. Every request proves the version anew; the version is read
 * before rendering, so that a page may be newer than its mark but never older. Kept pages are the same for everyone and
 * are drawn from a request without a cookie, so no visitor's session can get into one.
 */
export function createPageCache({
  prove,
  render,
  buildId,
  maxBytes = 64 * 1024 * 1024,
  patience = { withOlder: 500, without: 5_000 },
}: PageCacheOptions): FindPage {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    // Its compressed forms are kept beside it.
    sizeCalculation: ({ stored }) => 512 + (stored ? stored.bytes.length * 2 : 0),
  })
  const rendering = new Map<string, Promise<Entry | undefined>>()

  async function renderOnce(
    wanted: Wanted,
    mark: string,
    provenAt: number,
  ): Promise<Entry | undefined> {
    const key = `${wanted.key} ${mark}`
    const under = rendering.get(key)
    if (under) return await under
    const fresh = draw(wanted, mark, provenAt).finally(() => rendering.delete(key))
    rendering.set(key, fresh)
    return await fresh
  }

  async function draw(
    { key, path, language }: Wanted,
    mark: string,
    provenAt: number,
  ): Promise<Entry | undefined> {
    const response = await render(path, language)
    if (response.status >= 500) return undefined
    const stored = isForEveryone(response)
      ? await store(response, `W/"${buildId}.${mark}.${language}"`)
      : null
    const entry = { mark, stored, provenAt }
    // A slow drawing of an older version does not take the place of a newer one.
    if ((entries.get(key)?.provenAt ?? 0) <= provenAt) entries.set(key, entry)
    return entry
  }

  function older(key: string): Extract<Found, { kind: 'stale' }> | undefined {
    const entry = entries.get(key)
    if (!entry?.stored || now().getTime() - entry.provenAt > STALE_MS) return undefined
    return { kind: 'stale', page: entry.stored, provenAt: new Date(entry.provenAt) }
  }

  return async (path, page, language) => {
    const key = `${language} ${path}`
    const askedAt = now().getTime()
    let proof: PageProof | undefined
    try {
      proof = await within(older(key) ? patience.withOlder : patience.without, prove(page))
    } catch {
      return older(key) ?? { kind: 'unreachable' }
    }
    if (!proof) return elsewhere
    const mark = `${proof.version}.${proof.turned}.${localDay(proof.timeZone)}`
    const kept = entries.get(key)
    if (kept?.mark === mark) {
      kept.provenAt = askedAt
      return asFound(kept)
    }
    const entry = await renderOnce({ key, path, language }, mark, askedAt)
    return entry ? asFound(entry) : { kind: 'not-kept', why: 'broken' }
  }
}

function asFound({ stored }: Entry): Found {
  return stored ? { kind: 'fresh', page: stored } : elsewhere
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the database did not answer in time')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A route that says otherwise is believed. */
function isForEveryone(response: Response): boolean {
  const said = response.headers.get('Cache-Control') ?? ''
  return (
    response.status === 200 && !response.headers.has('Set-Cookie') && !/no-store|private/.test(said)
  )
}

async function store(response: Response, etag: string): Promise<StoredPage> {
  return {
    bytes: Buffer.from(await response.arrayBuffer()),
    type: response.headers.get('Content-Type') ?? 'application/octet-stream',
    etag,
    compressed: new Map(),
  }
}

const calendars = new Map<string, Intl.DateTimeFormat>()

/** Pages say how many days are left, so that a new day is a new page. */
function localDay(timeZone: string): string {
  let calendar = calendars.get(timeZone)
  if (!calendar) {
    calendar = new Intl.DateTimeFormat('en-CA', { timeZone })
    calendars.set(timeZone, calendar)
  }
  return calendar.format(now())
}
