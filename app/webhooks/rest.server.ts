import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { sendLater } from './send-later.server.ts'

/** How long an endpoint that did not take something is left alone, so that what is for others goes out meanwhile. */
export const REST_MS = 60_000

/**
 * Puts off what is for an endpoint that rests, without counting it as a try.
 * @returns whether it was put off.
 */
export async function restUntil(deliveryId: number): Promise<boolean> {
  const resting = await db
    .selectFrom('webhook_delivery')
    .innerJoin('webhook_endpoint', 'webhook_endpoint.id', 'webhook_delivery.endpoint_id')
    .select('rests_until')
    .where('webhook_delivery.id', '=', deliveryId)
    .where('status', '=', 'waiting')
    .where('paused_at', 'is', null)
    .where('rests_until', '>', now())
    .executeTakeFirst()
  if (!resting?.rests_until) return false
  const until = resting.rests_until
  await inTransaction(async (trx) => await sendLater(trx, [deliveryId], until))
  return true
}
