import pg from 'pg'
import { expect } from 'vitest'
import { env } from '#app/platform/env.server.ts'

/**
 * Lets works come to a row that somebody else holds, one after the other, and then lets go of it: by then each has what it takes
 * before, and has not what it takes after.
 * @param row a select for update, of rows that each of them comes to, or waits behind another who does.
 */
export async function whileHeld<Result>(
  row: string,
  values: readonly unknown[],
  works: readonly (() => Promise<Result>)[],
): Promise<PromiseSettledResult<Result>[]> {
  const holder = new pg.Client({ connectionString: env.DATABASE_URL })
  const onlooker = new pg.Client({ connectionString: env.DATABASE_URL })
  await Promise.all([holder.connect(), onlooker.connect()])
  try {
    await holder.query('begin')
    await holder.query(row, [...values])
    const begun: Promise<Result>[] = []
    for (const work of works) {
      begun.push(work())
      await expect.poll(() => countWaiting(onlooker)).toBe(begun.length)
    }
    await holder.query('rollback')
    return await Promise.allSettled(begun)
  } finally {
    await Promise.all([holder.end(), onlooker.end()])
  }
}

async function countWaiting(onlooker: pg.Client): Promise<number | undefined> {
  const { rows } = await onlooker.query<{ n: number }>(
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  )
  return rows[0]?.n
}
