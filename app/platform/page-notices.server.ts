import pg from 'pg'
import { env } from './env.server.ts'
import { log } from './log.server.ts'

export interface PageNotices {
  /** Goes on to hear nothing; resolves when the connection is closed. */
  stop(): Promise<void>
}

interface Hearer {
  /** A page has a new version, on whichever process it was moved. */
  readonly onPage: (page: string) => void
  /** The line is open, for the first time or again: what moved before this moment was not heard. */
  readonly onOpen: () => void
}

const SOONEST = 100
const LATEST = 5_000

/**
 * Hears from Postgres which pages have a new version, over one connection for the whole process. A line that is lost is opened anew, ever
 * less eagerly while the database is away; whoever follows pages looks at all of them when it is open again.
 */
export function hearOfPages({ onPage, onOpen }: Hearer): PageNotices {
  let stopped = false
  let client: pg.Client | undefined
  let wait = SOONEST
  let timer: NodeJS.Timeout | undefined
  let opening = open()

  async function open(): Promise<void> {
    const line = new pg.Client({
      connectionString: env.DATABASE_URL,
      options: '-c role=team_up_app',
      application_name: 'team-up screens',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    client = line
    line.on('notification', ({ payload }) => payload && onPage(payload))
    line.on('error', (err) => log.warn({ err }, 'the line that tells of new pages was lost'))
    line.once('end', openAgain)
    try {
      await line.connect()
      await line.query('listen page_version')
      wait = SOONEST
      onOpen()
    } catch (err) {
      log.warn({ err }, 'the line that tells of new pages could not be opened')
      await line.end().catch(() => {})
      openAgain()
    }
  }

  function openAgain(): void {
    if (stopped || timer) return
    timer = setTimeout(
      () => {
        timer = undefined
        opening = open()
      },
      wait * (0.5 + Math.random()),
    )
    wait = Math.min(LATEST, wait * 2)
  }

  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await opening
      await client?.end().catch(() => {})
    },
  }
}
