import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from '#db/schema/database.ts'
import { env } from './env.server.ts'
import { log } from './log.server.ts'
import { withPreparedStatements } from './prepared-statements.server.ts'

export type Db = Kysely<Database>
/** In a signature it says: only inside a transaction. */
export type Trx = Transaction<Database>

/** Both 64-bit integers and their sums are read as numbers; one beyond 2^53 is an error, never a rounding. */
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, wholeNumber)
types.setTypeParser(pg.types.builtins.NUMERIC, wholeNumber)
types.setTypeParser(pg.types.builtins.DATE, (text) => text)
types.setTypeParser(1016, (text) => text.slice(1, -1).split(',').filter(Boolean).map(wholeNumber))

/** Connections of the role that owns nothing (S32), with short patience (A3). */
export const pool = new pg.Pool({
  connectionString: env.DATABASE_URL,
  max: env.DATABASE_POOL,
  // A database that is away is said so soon, rather than let every request wait for it (A7).
  connectionTimeoutMillis: 10_000,
  types,
  options:
    '-c role=team_up_app -c statement_timeout=5s -c idle_in_transaction_session_timeout=10s -c timezone=UTC',
  application_name: 'team-up',
})
// Without a listener a restart of Postgres would end the process.
pool.on('error', (err) => log.warn({ err }, 'an idle database connection was lost'))

// Nor may one that is lost in the middle of a transaction, whose query fails of itself.
pool.on('connect', (client) => {
  client.on('error', (err) => log.warn({ err }, 'a database connection was lost at work'))
})

export const db: Db = new Kysely<Database>({
  dialect: new PostgresDialect({ pool: withPreparedStatements(pool) }),
})

/**
 * One transaction, tried again at most three times when Postgres found two at odds (40001, 40P01) and not otherwise (A3).
 * `work` may run more than once: it touches nothing but the database.
 */
export async function inTransaction<Result>(work: (trx: Trx) => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(work)
    } catch (error) {
      if (tries >= 3 || !isRetryable(error)) throw error
      // So that who waited for what this one held comes first, or they meet again.
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 60 * tries))
    }
  }
}

/** Whether the database answers within half a second. */
export async function databaseAnswers(): Promise<boolean> {
  return (await standingOfDatabase()) !== 'away'
}

/** Whether it also takes changes: after a failover it may for a while only let us read. */
export async function databaseTakesChanges(): Promise<boolean> {
  return (await standingOfDatabase()) === 'well'
}

async function standingOfDatabase(): Promise<'well' | 'read-only' | 'away'> {
  const answer = sql<{ closed: boolean }>`
    select current_setting('transaction_read_only') = 'on' as closed`
    .execute(db)
    .then(
      ({ rows }) => (rows[0]?.closed ? 'read-only' : 'well'),
      () => 'away' as const,
    )
  const patience = new Promise<'away'>((resolve) => {
    setTimeout(resolve, 500, 'away').unref()
  })
  return await Promise.race([answer, patience])
}

/** Whether something failed because the database is gone, full or closed for changes, and not for what was asked of it. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return /^(08|53|57P|25006)/.test(error.code ?? '')
  return error instanceof Error && /connection|trying to connect|ECONN|EPIPE/i.test(error.message)
}

function isRetryable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '40001' || error.code === '40P01')
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${text} from the database is not a whole number`)
  return value
}
