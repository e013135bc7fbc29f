import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { inBatches } from '#app/platform/in-batches.server.ts'

const A_BATCH = 500
/** So long somebody may want to read again what Stripe told; Stripe keeps it longer than we do. */
const A_YEAR = 365 * 86_400_000

/**
 * By night: what Stripe told us of who paid, once it is worked off or was not ours, a year later (S40). That it told it, of what and
 * when stays, so that no notice is worked off twice.
 */
export async function forgetNotices(): Promise<void> {
  await inBatches((trx) => forgetSomeNotices(trx, A_BATCH))
}

/** The next of them. @returns how many. */
export async function forgetSomeNotices(trx: Trx, most: number): Promise<number> {
  const { rows } = await sql`
    update stripe_event set payload = '{}'
     where id in (
       select id from stripe_event
        where payload <> '{}' and (processed_at is not null or quarantined_why is not null)
          and received_at < ${new Date(now().getTime() - A_YEAR)}
        order by received_at limit ${most} for update skip locked)
    returning id`.execute(trx)
  return rows.length
}
