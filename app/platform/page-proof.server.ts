import type { Pool } from 'pg'
import { now } from './clock.server.ts'

/** What a stored page must still agree with. */
export interface PageProof {
  readonly version: number
  /** How many of the moments at which it changes by itself are past. */
  readonly turned: number
  /** In which the page's dates count; the organization's. */
  readonly timeZone: string
}

/** The proof of one page as it is now, or `undefined` when there is no such page. */
export type ProvePage = (page: string) => Promise<PageProof | undefined>

interface Waiting {
  readonly page: string
  readonly resolve: (proof: PageProof | undefined) => void
  readonly reject: (error: unknown) => void
}

interface Row extends PageProof {
  readonly page: string
}

const QUERY = {
  name: 'prove-pages',
  text: `select page, version, cardinality(array(select t from unnest(turns) t where t <= $2::timestamptz)) as turned, coalesce((select time_zone from organization), 'UTC') as "timeZone"
           from page_version where page = any($1::text[])`,
}

/**
 * Proves pages by primary key, one query under way at a time: who asks meanwhile waits for the next one and shares it
 * with all who wait. A crowd so costs one query a round trip, and since nobody shares a query that was sent before they
 * asked, a proof is never older than the request: whoever gave sees the gift. As slow as the database: who cannot wait so
 * long goes without.
 * @throws Error when the database does not answer.
 */
export function createProver(pool: Pool): ProvePage {
  let waiting: Waiting[] = []
  let asking = false

  async function askWhileAnyoneWaits(): Promise<void> {
    asking = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const proofs = await ask(pool, batch)
        for (const { page, resolve } of batch) resolve(proofs.get(page))
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    asking = false
  }

  return (page) =>
    new Promise((resolve, reject) => {
      waiting.push({ page, resolve, reject })
      if (!asking) void askWhileAnyoneWaits()
    })
}

async function ask(pool: Pool, batch: Waiting[]): Promise<Map<string, PageProof>> {
  const pages = [...new Set(batch.map(({ page }) => page))]
  const { rows } = await pool.query<Row>({ ...QUERY, values: [pages, now()] })
  return new Map(rows.map((row) => [row.page, row]))
}
