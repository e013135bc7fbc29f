import { sql } from 'kysely'
import type { ControlledTransaction } from 'kysely'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { log } from '#app/platform/log.server.ts'
import { currentLanguage } from '#app/words/language.ts'
import { inLanguage } from '#app/words/language.server.ts'
import type { Database } from '#db/schema/database.ts'
import { hrefOf } from './desk-hrefs.ts'
import { conditionsOf, timeOf, wordsOf } from './gift-conditions.server.ts'
import { csvHead, csvLines } from './gift-csv.server.ts'
import type { ExportedGift } from './gift-csv.server.ts'
import { askGifts } from './gift-filter.ts'
import type { GiftFilter } from './gift-filter.ts'

export type ExportOutcome =
  | { readonly kind: 'begun'; readonly rows: number; readonly csv: ReadableStream<Uint8Array> }
  /** As many as this process can hold a connection for are under way. */
  | { readonly kind: 'busy' }

/** Each holds a connection for as long as its reader takes. */
const AT_ONCE = 2
/** A reader who takes nothing for so long has gone. */
const PATIENCE = 60_000
const ROWS_AT_ONCE = 1000

let underWay = 0

/**
 * Writes gifts into a spreadsheet while it is read, a thousand rows at a time: a million take no more memory than a hundred.
 * All of it is as the book stood at one moment, whatever arrives meanwhile. That it was asked for is on record.
 */
export async function exportGifts(filter: GiftFilter, by: Person): Promise<ExportOutcome> {
  if (underWay >= AT_ONCE) return { kind: 'busy' }
  underWay++
  try {
    const snapshot = await openSnapshot(filter)
    await noteExport(filter, by, snapshot.rows)
    return { kind: 'begun', rows: snapshot.rows, csv: streamOf(snapshot.trx) }
  } catch (error) {
    underWay--
    throw error
  }
}

type Snapshot = ControlledTransaction<Database>

async function openSnapshot(filter: GiftFilter): Promise<{ trx: Snapshot; rows: number }> {
  const time = timeOf(filter)
  const words = wordsOf(filter.search)
  const chosen = sql.join([...conditionsOf(filter), ...(words ? [words] : [])], sql` and `)
  const trx = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    await sql`select set_config('statement_timeout', '60s', true), set_config('idle_in_transaction_session_timeout', '90s', true)`.execute(
      trx,
    )
    const { rows } = await sql<{ rows: number }>`
      select count(*) as rows from gift g where ${chosen}`.execute(trx)
    await sql`
      declare exported no scroll cursor for
      select g.public_id, to_char(${time} at time zone o.time_zone, 'YYYY-MM-DD') as day,
             to_char(${time} at time zone o.time_zone, 'HH24:MI') as time, g.status, g.amount_cents, g.fee_cover_cents,
             g.stripe_fee_cents, g.refunded_cents, g.lost_cents, g.disputed_cents, g.currency,
             case when g.method is not null then way_of(g.method) end as way, g.source, g.donor_name, g.donor_email, g.shown_name,
             g.anonymous, g.newsletter, g.message, t.name as team, t.kind, c.name as campaign, r.year, r.number, g.charge_id
        from gift g cross join organization o join campaign c on c.id = g.campaign_id left join team t on t.id = g.team_id
        left join receipt r on r.gift_id = g.id and r.voided_at is null
       where ${chosen}
       order by ${time} desc, g.id desc`.execute(trx)
    return { trx, rows: rows[0]?.rows ?? 0 }
  } catch (error) {
    await close(trx)
    throw error
  }
}

/** The trail can never be erased, so it does not hold what was searched for: that may be somebody's name. */
async function noteExport(filter: GiftFilter, by: Person, rows: number): Promise<void> {
  const { q, ...asked } = askGifts(filter)
  await inTransaction(async (trx) => {
    await recordChange(trx, {
      actor: actorOf(by),
      action: 'export-gifts',
      subjectKind: 'gifts',
      subjectId: 'all',
      detail: { rows, filter: hrefOf('', asked).slice(1), ...(q ? { searched: true } : {}) },
    })
  })
}

function streamOf(trx: Snapshot): ReadableStream<Uint8Array> {
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

  return new ReadableStream<Uint8Array>(
    {
      async pull(reader) {
        clearTimeout(waiting)
        try {
          const { rows } = await sql<ExportedGift>`
            fetch ${sql.lit(ROWS_AT_ONCE)} from exported`.execute(trx)
          const text = inLanguage(language, () => (begun ? '' : csvHead()) + csvLines(rows))
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
