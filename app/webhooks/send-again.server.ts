import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { writeContent } from './content.server.ts'
import type { NotedEvent } from './content.server.ts'
import { sendLater } from './send-later.server.ts'

/** Sends an event that is about nothing, so that the other side can be tried out. */
export async function sendTest(endpointId: string): Promise<'done' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const { rows } = await sql<{ id: number }>`
      with tested as (select id from webhook_endpoint where public_id = ${endpointId} for share),
           event as (
             insert into webhook_event (type, subject, content, told_at)
             select 'webhook.test', '', '{"test": true}', ${now()} from tested
             returning id)
      insert into webhook_delivery (event_id, endpoint_id, next_at)
      select event.id, tested.id, ${now()} from event, tested
      returning id`.execute(trx)
    const [delivery] = rows
    if (!delivery) return 'not-found'
    await sendLater(trx, [delivery.id])
    return 'done'
  })
}

/**
 * Sends once more what was taken or given up, with the same id; of two at once the second finds it on its way.
 * @returns `not-found` also for what may not be told any more.
 */
export async function sendAgain(
  endpointId: string,
  deliveryId: string,
): Promise<'done' | 'not-found'> {
  return await inTransaction(async (trx) => {
    const { rows } = await sql<NotedEvent & { id: number; status: string }>`
      select d.id, d.status, v.type, v.subject, v.content from webhook_delivery d
        join webhook_endpoint e on e.id = d.endpoint_id join webhook_event v on v.id = d.event_id
       where d.public_id = ${deliveryId} and e.public_id = ${endpointId} and v.content is not null
         for update of d`.execute(trx)
    const [delivery] = rows
    if (!delivery) return 'not-found'
    if (delivery.status === 'waiting') return 'done'
    if ((await writeContent(trx, delivery)) === undefined) return 'not-found'
    await trx
      .updateTable('webhook_delivery')
      .set({ status: 'waiting', attempts: 0, next_at: now(), sending_until: null })
      .where('id', '=', delivery.id)
      .execute()
    await sendLater(trx, [delivery.id])
    return 'done'
  })
}
