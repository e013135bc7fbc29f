import { isbot } from 'isbot'
import { LRUCache } from 'lru-cache'
import { log } from '#app/platform/log.server.ts'
import { keepViews } from './keep-views.server.ts'
import type { SeenPage } from './keep-views.server.ts'
import { viewSourceOf } from './view-source.ts'

/** A page for everyone that was just answered, and what its asker said of themselves. */
export interface AnsweredPage {
  /** Its name in the table of versions: `teams/soup`. */
  readonly page: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

export interface ViewCounter {
  readonly count: (answered: AnsweredPage) => void
  /** Writes down what was counted and not yet written. */
  flush(): Promise<void>
  stop(): Promise<void>
}

interface Options {
  readonly ownOrigin: string
  readonly keep?: typeof keepViews
  /** Milliseconds between two writings; a process that is killed loses what it counted since the last. */
  readonly every?: number
}

/** While the database is away, counts of more pages than this are let go. */
const MOST_WAITING = 20_000

/**
 * Counts how often teams' pages are opened: in memory, and every few seconds in the database, so that no page waits for it.
 * No cookie is read or set; address and browser of who asks are not kept. Robots and pages that a browser fetches in
 * advance are left out.
 */
export function createViewCounter({
  ownOrigin,
  keep = keepViews,
  every = 5_000,
}: Options): ViewCounter {
  let waiting = new Map<string, SeenPage>()
  let writing = Promise.resolve()
  const timer = setInterval(() => void flush(), every)
  timer.unref()

  function count({ page, url, headers }: AnsweredPage): void {
    const slug = /^teams\/(.+)$/.exec(page)?.[1]
    if (slug === undefined || !isSomebodyLooking(headers)) return
    const source = viewSourceOf({ url, referrer: textOf(headers['referer']), ownOrigin })
    if (source !== null) add(waiting, { slug, source, views: 1 })
  }

  function flush(): Promise<void> {
    writing = writing.then(write)
    return writing
  }

  async function write(): Promise<void> {
    if (waiting.size === 0) return
    const seen = waiting
    waiting = new Map()
    try {
      await keep([...seen.values()])
    } catch (err) {
      log.warn({ err, pages: seen.size }, 'views could not be written down yet')
      for (const page of seen.values()) if (waiting.size < MOST_WAITING) add(waiting, page)
    }
  }

  return {
    count,
    flush,
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}

function add(counts: Map<string, SeenPage>, page: SeenPage): void {
  const key = `${page.slug} ${page.source}`
  const views = (counts.get(key)?.views ?? 0) + page.views
  counts.set(key, { ...page, views })
}

const robots = new LRUCache<string, boolean>({ max: 2_000 })

/** A browser that shows a page to somebody now, as far as it says. */
function isSomebodyLooking(headers: AnsweredPage['headers']): boolean {
  const agent = textOf(headers['user-agent'])
  if (!agent) return false
  if (headers['sec-purpose'] !== undefined || headers['purpose'] === 'prefetch') return false
  const dest = headers['sec-fetch-dest']
  if (dest !== undefined && dest !== 'document') return false
  const known = robots.get(agent)
  if (known !== undefined) return !known
  const robot = isbot(agent)
  robots.set(agent, robot)
  return !robot
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header
}
