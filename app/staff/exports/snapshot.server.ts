import { sql } from 'kysely'
import type { ControlledTransaction, RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { Database } from '#db/schema/database.ts'

/** The book as it stands at one moment, whatever arrives meanwhile. */
export type Snapshot = ControlledTransaction<Database>

/** What a file holds, and how its rows are written. */
export interface Sheet<Row> {
  /** How many there are, as `rows`. */
  readonly count: RawBuilder<{ readonly rows: number }>
  readonly rows: RawBuilder<Row>
  readonly head: () => string
  readonly lines: (rows: readonly Row[]) => string
  /** What is still to be written after the last row. */
  readonly tail?: () => string
}

const ROWS_AT_ONCE = 1000

export async function openSnapshot(): Promise<Snapshot> {
  const trx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    // All rows are read, so what finds the first ones soonest is not what is wanted.
    await sql`
      select set_config('statement_timeout', '60s', true), set_config('idle_in_transaction_session_timeout', '90s', true),
             set_config('cursor_tuple_fraction', '1', true)`.execute(trx)
    return trx
  } catch (error) {
    await closeSnapshot(trx)
    throw error
  }
}

/** Nothing was changed; a connection that is gone has nothing to give back. */
export async function closeSnapshot(trx: Snapshot): Promise<void> {
  try {
    await trx.rollback().execute()
  } catch (error) {
    log.warn({ err: error }, 'the connection of an export was lost')
  }
}

export async function countRows<Row>(trx: Snapshot, sheet: Sheet<Row>): Promise<number> {
  const { rows } = await sheet.count.execute(trx)
  return rows[0]?.rows ?? 0
}

/** The text of a file, a thousand rows at a time: a million take no more memory than a hundred. */
export async function* writeRows<Row>(trx: Snapshot, sheet: Sheet<Row>): AsyncGenerator<string> {
  await sql`declare exported no scroll cursor for ${sheet.rows}`.execute(trx)
  let text = sheet.head()
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_AT_ONCE)} from exported`.execute(trx)
    const last = rows.length < ROWS_AT_ONCE
    text += sheet.lines(rows) + (last ? (sheet.tail?.() ?? '') : '')
    if (text !== '') yield text
    if (last) break
    text = ''
  }
  await sql`close exported`.execute(trx)
}
