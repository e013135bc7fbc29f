import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'

/** So long the log of what was told is kept; what no endpoint took by then is not told any more. */
const DAYS = 30

/**
 * By night: what was told a month ago, with the log of it; of who left what they signed up with, and, once they are erased and every
 * program was told, their address; and old secrets that sign nothing any more. The endpoints are locked first, as whoever notes
 * what came of a try does, and the events in the order of their ids (F11).
 */
export async function forgetOldEvents(): Promise<void> {
  const at = now()
  await inTransaction(async (trx) => {
    await sql`select from webhook_endpoint order by id for no key update`.execute(trx)
    await sql`
      delete from webhook_event where id in (
        select id from webhook_event where noted_at < ${new Date(at.getTime() - DAYS * 86_400_000)} order by id for update)`.execute(
      trx,
    )
    await sql`
      update webhook_event set content = null where id in (
        select w.id from webhook_event w
         where w.type = 'stand.withdrawn' and w.content is not null and w.told_at is not null
           and not exists (select from webhook_delivery d where d.event_id = w.id and d.status = 'waiting')
           and not exists (select from supporter s where s.public_id = w.subject)
         order by w.id for update)`.execute(trx)
    await sql`
      update webhook_event set content = null where id in (
        select w.id from webhook_event w
         where w.type = 'stand.confirmed' and w.content is not null
           and not exists (select from supporter s where s.public_id = w.subject and s.left_at is null)
         order by w.id for update)`.execute(trx)
    await trx
      .updateTable('webhook_endpoint')
      .set({ sealed_old_secret: null, old_secret_until: null })
      .where('old_secret_until', '<', at)
      .execute()
  })
}
