import { sql } from 'kysely'
import { inTransaction } from '#app/platform/database.server.ts'
import { erasePersonAgain } from './erase-person.server.ts'
import { findRecorded, readErasedList } from './erased-list.server.ts'
import type { Erasures } from './erased-list.server.ts'
import { marksOf } from './mark.server.ts'

export interface ErasedAgain {
  /** How many erasures are on the list. */
  readonly listed: number
  /** How many of those were marked with a key that is listed no more. */
  readonly unreadable: number
  /** How many people were known again, and are no more. */
  readonly erased: number
  /** Addresses of who leads a team, opens the desk or gives each month in this database: that is settled first. */
  readonly waiting: readonly string[]
}

/**
 * After a backup was put back: erases whom it knows again though they were erased after it was made (S40). Whose erasure this
 * database has on record was erased in it, and what it knows of them since came later, so it stays. Once more does nothing.
 */
export async function erasePeopleAgain(): Promise<ErasedAgain> {
  const { count, unreadable, erasures } = await readErasedList()
  const recorded = await findRecorded()
  const known = erasures.size > 0 ? await findAddresses() : []
  const waiting: string[] = []
  let erased = 0
  for (const email of known) {
    const marks = marksOf(email)
    if (latest(erasures, marks) <= latest(recorded, marks)) continue
    const outcome = await erasePersonAgain(email, { id: null, label: 'command line' })
    if (outcome === 'erased') erased++
    if (outcome === 'not-yet') waiting.push(email)
  }
  return { listed: count, unreadable, erased, waiting }
}

function latest(erasures: Erasures, marks: readonly string[]): number {
  return Math.max(0, ...marks.map((mark) => erasures.get(mark) ?? 0))
}

/** What looks like an address, in a column of its own or among words. */
const ADDRESS = String.raw`[^\s"\\<>(),;:@{}\[\]]+@[[:alnum:].-]+`

/** Every address that the database holds, in lower case, however long that takes. */
async function findAddresses(): Promise<readonly string[]> {
  return await inTransaction(async (trx) => {
    await sql`select set_config('statement_timeout', '0', true)`.execute(trx)
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(trx)
    const found = new Set<string>()
    for (const { name } of tables.rows) {
      const { rows } = await sql<{ address: string }>`
        select distinct rtrim(lower(seen.words[1]), '.-') as address
          from ${sql.table(name)} whole_row, regexp_matches(whole_row::text, ${ADDRESS}, 'g') seen (words)
         where position('@' in whole_row::text) > 0`.execute(trx)
      for (const { address } of rows) found.add(address)
    }
    return [...found]
  })
}
