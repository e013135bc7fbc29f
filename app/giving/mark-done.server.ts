import { sql } from 'kysely'
import { inTransaction } from '#app/platform/database.server.ts'

/** A notice of the inbox, as it was read. */
interface Notice {
  readonly id: string
  readonly attempts: number
}

/**
 * All of a batch but those that were put back since they were read. Two workers may have read the same notices in different
 * orders: both take them in one, so that neither waits for the other in a ring.
 */
export async function markDone(batch: readonly Notice[]): Promise<void> {
  const ids = batch.map(({ id }) => id)
  const attempts = batch.map((notice) => notice.attempts)
  await inTransaction(async (trx) => {
    await sql`select from stripe_event where id = any(${ids}::text[]) order by id for update`.execute(
      trx,
    )
    await sql`
      update stripe_event e set processed_at = now(), last_error = null
        from unnest(${ids}::text[], ${attempts}::int[]) as w (id, attempts)
       where e.id = w.id and e.attempts = w.attempts and e.processed_at is null`.execute(trx)
  })
}
