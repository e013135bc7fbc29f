import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { DeliveryStatus } from '#db/schema/webhooks.ts'
import { sendLater } from './send-later.server.ts'
import { whyUntold } from './why-untold.server.ts'
import type { Untold } from './why-untold.server.ts'

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
 * Sends once more what was taken or given up, with the same id; of two at once the second finds it on its way. What may not be
 * told any more stays as the log has it.
 * @returns why it was not sent; `not-found` for an endpoint that is not there.
 */
export async function sendAgain(
  endpointId: string,
  deliveryId: string,
): Promise<'done' | 'not-found' | Untold> {
  return await inTransaction(async (trx) => {
    const endpoint = await trx
      .selectFrom('webhook_endpoint')
      .select('id')
      .where('public_id', '=', endpointId)
      .executeTakeFirst()
    if (!endpoint) return 'not-found'
    const { rows } = await sql<{ id: number; status: DeliveryStatus; untold: Untold | null }>`
      select d.id, d.status, ${whyUntold} as untold
        from webhook_delivery d join webhook_event v on v.id = d.event_id
       where d.public_id = ${deliveryId} and d.endpoint_id = ${endpoint.id} for update of d`.execute(
      trx,
    )
    const [delivery] = rows
    // Erased with whom it told of, or older than the log.
    if (!delivery) return 'erased'
    if (delivery.untold !== null) return delivery.untold
    if (delivery.status === 'waiting') return 'done'
    await trx
      .updateTable('webhook_delivery')
      .set({ status: 'waiting', attempts: 0, next_at: now(), sending_until: null })
      .where('id', '=', delivery.id)
      .execute()
    await sendLater(trx, [delivery.id])
    return 'done'
  })
}
