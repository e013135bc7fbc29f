import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** So many are kept on a connection; what few ask is planned anew each time. */
const MOST = 300

/**
 * A pool whose connections plan a statement once and run it by name from then on: of a small question's price that saves
 * Postgres and us a good part.
 */
export function withPreparedStatements(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const prepared = known.get(client) ?? preparing(client)
      known.set(client, prepared)
      return prepared
    },
    end: () => pool.end(),
  }
}

function preparing(client: PoolClient): PostgresPoolClient {
  return asKyselyClient({
    query: (text: string, values: unknown[]) => client.query({ name: nameOf(text), text, values }),
    release: () => client.release(),
  })
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= MOST || !isFit(text)) return ''
  const name = `s${names.size}`
  names.set(text, name)
  return name
}

/**
 * Not fit is `*`, whose columns a migration may change under a running process, what looks for words that the planner
 * sees, since its plan depends on them, and what has no plan.
 */
function isFit(text: string): boolean {
  return (
    /^\s*(?:select|with|insert|update|delete)\b/i.test(text) &&
    !/(?:\bselect|\breturning|[,.])\s*\*(?!\s+from\s+unnest)|\bi?like\s+(?!'|\(select\s)/i.test(
      text,
    )
  )
}

/** Kysely also knows cursors, which nobody here uses. */
const asKyselyClient = (client: object) => client as PostgresPoolClient
