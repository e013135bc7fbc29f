import { sql } from 'kysely'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { writeContent } from './content.server.ts'
import { sendLater } from './send-later.server.ts'

const Payload = z.object({ eventId: z.int() })

/** The job `tell-webhooks`. */
export async function tellWebhooksJob(payload: unknown): Promise<void> {
  await tellWebhooks(Payload.parse(payload).eventId)
}

/**
 * Writes what is told of an event that was noted, and sends it to whoever listens for its kind. The event is held meanwhile:
 * a total that moves just now waits, and is told of next.
 */
export async function tellWebhooks(eventId: number): Promise<void> {
  await inTransaction(async (trx) => {
    const event = await trx
      .selectFrom('webhook_event')
      .select(['type', 'subject', 'content'])
      .where('id', '=', eventId)
      .where('told_at', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!event) return
    const content = await writeContent(trx, event)
    if (content === undefined) {
      await trx.deleteFrom('webhook_event').where('id', '=', eventId).execute()
      return
    }
    await trx
      .updateTable('webhook_event')
      .set({ content: JSON.stringify(content), told_at: now() })
      .where('id', '=', eventId)
      .execute()
    const { rows } = await sql<{ id: number }>`
      insert into webhook_delivery (event_id, endpoint_id, next_at)
      select ${eventId}, id, ${now()} from webhook_endpoint where ${event.type} = any (events)
      returning id`.execute(trx)
    await sendLater(
      trx,
      rows.map(({ id }) => id),
    )
  })
}
