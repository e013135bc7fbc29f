import { sql } from 'kysely'
import type { ControlledTransaction, RawBuilder } from 'kysely'
import { db } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Database } from '#db/schema/database.ts'
import { csvHead, csvLines } from './csv.server.ts'
import type { CsvColumn } from './csv.server.ts'

export type ExportOutcome =
  | { readonly kind: 'begun'; readonly rows: number; readonly csv: ReadableStream<Uint8Array> }
  /** As many as this process can hold a connection for are under way. */
  | { readonly kind: 'busy' }

export interface Exported<Row> {
  /** How many there are, as `rows`. */
  readonly count: RawBuilder<{ rows: number }>
  readonly select: RawBuilder<Row>
  /** In the language of whoever asks. */
  readonly columns: () => readonly CsvColumn<Row>[]
  /** Puts on record that it was asked for. */
  readonly note: (rows: number) => Promise<void>
}

/** Each holds a connection for as long as its reader takes. */
const AT_ONCE = 2
/** A reader who takes nothing for so long has gone. */
const PATIENCE = 60_000
const ROWS_AT_ONCE = 1000

let underWay = 0

/**
 * Writes rows into a spreadsheet while it is read, a thousand at a time: a million take no more memory than a hundred.
 * All of it is as the book stood at one moment, whatever arrives meanwhile. That it was asked for is on record.
 */
export async function exportRows<Row>(exported: Exported<Row>): Promise<ExportOutcome> {
  if (underWay >= AT_ONCE) return { kind: 'busy' }
  underWay++
  try {
    const snapshot = await openSnapshot(exported)
    await exported.note(snapshot.rows)
    return { kind: 'begun', rows: snapshot.rows, csv: streamOf(snapshot.trx, exported.columns) }
  } catch (error) {
    underWay--
    throw error
  }
}

type Snapshot = ControlledTransaction<Database>

async function openSnapshot<Row>({
  count,
  select,
}: Exported<Row>): Promise<{ trx: Snapshot; rows: number }> {
  const trx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    await sql`select set_config('statement_timeout', '60s', true), set_config('idle_in_transaction_session_timeout', '90s', true)`.execute(
      trx,
    )
    const { rows } = await count.execute(trx)
    await sql`declare exported no scroll cursor for ${select}`.execute(trx)
    return { trx, rows: rows[0]?.rows ?? 0 }
  } catch (error) {
    await close(trx)
    throw error
  }
}

function streamOf<Row>(
  trx: Snapshot,
  columns: () => readonly CsvColumn<Row>[],
): ReadableStream<Uint8Array> {
  const language = currentLanguage()
  const encoder = new TextEncoder()
  let waiting: NodeJS.Timeout | undefined
  let open = true
  let begun = false

  async function end(): Promise<void> {
    clearTimeout(waiting)
    if (!open) return
    open = false
    underWay--
    await close(trx)
  }

  function write(rows: readonly Row[]): string {
    return inLanguage(language, () => {
      const all = columns()
      return (begun ? '' : csvHead(all)) + csvLines(all, rows)
    })
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(reader) {
        clearTimeout(waiting)
        try {
          const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_AT_ONCE)} from exported`.execute(trx)
          const text = write(rows)
          begun = true
          if (text !== '') reader.enqueue(encoder.encode(text))
          if (rows.length < ROWS_AT_ONCE) {
            await end()
            reader.close()
            return
          }
        } catch (error) {
          // A file that breaks off must not look whole.
          log.error({ err: error }, 'an export broke off')
          await end()
          throw error
        }
        waiting = setTimeout(() => {
          void end()
          reader.error(new Error('Nobody reads the export any more'))
        }, PATIENCE)
        waiting.unref()
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  )
}

/** Nothing was changed; a connection that is gone has nothing to give back. */
async function close(trx: Snapshot): Promise<void> {
  try {
    await trx.rollback().execute()
  } catch (error) {
    log.warn({ err: error }, 'the connection of an export was lost')
  }
}
