import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { Reconciliation } from './reconcile.server.ts'

/** As many as are kept by their ids; how many there were is kept in any case. */
const MOST_LINES = 500

/** A row for each catching up, so that staff read what it found. */
export async function beginCatchUp(): Promise<number> {
  const { id } = await db
    .insertInto('catch_up')
    .values({ started_at: now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function noteCaughtUp(run: number, found: Reconciliation): Promise<void> {
  const lines = [...new Set(found.lines)]
  await db
    .updateTable('catch_up')
    .set({
      finished_at: now(),
      lines: sql<string[]>`${lines.slice(0, MOST_LINES)}::text[]`,
      lines_booked: lines.length,
      notices_fetched: found.noticesFetched,
      asked: found.asked,
      stripes_cents: found.both?.stripes ?? null,
      our_cents: found.both?.ours ?? null,
    })
    .where('id', '=', run)
    .execute()
}

/** Says why it came to no end. What made it fail may keep this from being written too, and matters more. */
export async function noteFailedCatchUp(run: number, error: unknown): Promise<void> {
  const failure = error instanceof Error ? error.message.slice(0, 300) : 'unknown'
  await db
    .updateTable('catch_up')
    .set({ finished_at: now(), failure })
    .where('id', '=', run)
    .execute()
    .catch((err: unknown) => log.warn({ err }, 'a failed catch-up could not be noted'))
}
