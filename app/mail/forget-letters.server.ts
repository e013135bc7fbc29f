import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'
import { forgottenAddress } from './forgotten-address.server.ts'
import type { MessageKindName } from './message-kinds.server.ts'
import { TOO_LATE } from './send-message.server.ts'

const A_BATCH = 500

/** Years after a letter in which somebody may still ask whether it came. */
const YEARS = 1

/** That a gift was acknowledged in writing belongs to its books (C2): seven whole years after the year of the letter. */
const OF_THE_BOOKS: readonly MessageKindName[] = [
  'gift-receipt',
  'gift-refunded',
  'receipt-copies',
  'year-statement',
]
const YEARS_OF_BOOKS = 8

/**
 * By night: what old letters said, and to whom (S40). What they were about, when they were written and when they went stays, and a
 * hash in the place of the address, by which nothing is told twice. A letter that did not go stays whole, in the sight of staff.
 */
export async function forgetLetters(): Promise<void> {
  await inBatches((trx) => forgetSomeLetters(trx, A_BATCH))
}

/** The next of them. @returns how many. */
export async function forgetSomeLetters(trx: Trx, most: number): Promise<number> {
  const [after, afterBooks] = [YEARS, YEARS_OF_BOOKS].map(yearsAgo)
  const { rows: old } = await sql<{ id: number; to_address: string }>`
    select id, to_address from message
     where to_address not like '%@forgotten.invalid' and created_at < ${after}
       and (created_at < ${afterBooks} or kind <> all(${OF_THE_BOOKS}::text[]))
       and (sent_at is not null or last_error = ${TOO_LATE})
     order by created_at limit ${most} for update skip locked`.execute(trx)
  const ids = old.map(({ id }) => id)
  // Of one letter to one address in capitals and not, one row is enough.
  await sql`
    with old as (
      select distinct on (m.kind, m.subject_id, o.address) m.id, o.address
        from unnest(${ids}::bigint[], ${old.map((row) => forgottenAddress(row.to_address))}::text[]) as o (id, address)
        join message m on m.id = o.id
       where not exists (
         select from message f where f.kind = m.kind and f.subject_id = m.subject_id and f.to_address = o.address)
       order by m.kind, m.subject_id, o.address, m.id
    )
    update message m set to_address = old.address, content = '{}' from old where old.id = m.id`.execute(
    trx,
  )
  await sql`
    delete from message where id = any(${ids}::bigint[]) and to_address not like '%@forgotten.invalid'`.execute(
    trx,
  )
  return ids.length
}

function yearsAgo(years: number): Date {
  const moment = now()
  moment.setUTCFullYear(moment.getUTCFullYear() - years)
  return moment
}
