import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from './database.server.ts'
import { env } from './env.server.ts'
import { log } from './log.server.ts'

/** So many times in so many seconds, counted in Postgres for all processes together (S11, S20, A11). */
export interface Limit {
  readonly name: string
  readonly points: number
  readonly seconds: number
  /** What to say when the counter cannot be asked: `refuse` unless told otherwise, `allow` where people only read. */
  readonly inTrouble?: 'refuse' | 'allow'
}

export interface Spending {
  readonly allowed: boolean
  /** Whole seconds until it is allowed again; 0 when it is. */
  readonly retryAfterSeconds: number
}

/** Counts one more use of `key`, in one statement, so that two at once count as two. The key is stored as a hash only. */
export async function spend(limit: Limit, key: string): Promise<Spending> {
  try {
    await limiterOf(limit).consume(hashOf(key))
    return ALLOWED
  } catch (reason) {
    if (reason instanceof RateLimiterRes)
      return {
        allowed: false,
        retryAfterSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)),
      }
    log.error({ err: reason, limit: limit.name }, 'a limit could not be counted')
    return limit.inTrouble === 'allow' ? ALLOWED : { allowed: false, retryAfterSeconds: 30 }
  }
}

/** Counts one more use against each limit in turn. The first that refuses ends it, and those after it count nothing. */
export async function spendEach(
  uses: readonly (readonly [limit: Limit, key: string])[],
): Promise<Spending> {
  for (const [limit, key] of uses) {
    const spent = await spend(limit, key)
    if (!spent.allowed) return spent
  }
  return ALLOWED
}

/** Forgets what was counted, as after a sign-in that went well. */
export async function forgive(limit: Limit, key: string): Promise<void> {
  await limiterOf(limit).delete(hashOf(key))
}

const ALLOWED: Spending = { allowed: true, retryAfterSeconds: 0 }

const limiters = new Map<string, RateLimiterPostgres>()

function limiterOf({ name, points, seconds }: Limit): RateLimiterPostgres {
  const id = `${name}/${points}/${seconds}`
  const known = limiters.get(id)
  if (known) return known
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    // Every limiter would sweep the same table; one does.
    clearExpiredByTimeout: limiters.size === 0,
    keyPrefix: name,
    points,
    duration: seconds,
  })
  limiters.set(id, limiter)
  return limiter
}

/** An address or an email has no business in a counter; a hash without a secret would be guessed. */
function hashOf(key: string): string {
  return createHmac('sha256', env.SESSION_SECRET[0] ?? '')
    .update(key)
    .digest('base64url')
}
