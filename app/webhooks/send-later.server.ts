import type { Trx } from '#app/platform/database.server.ts'
import { addJobs } from '#app/platform/jobs.server.ts'

/**
 * Asks that things be sent, in one statement however many they are. One at a time: the other side may be slow, and money and
 * mail do not wait for it.
 * @param at at once when it is left out.
 */
export async function sendLater(
  trx: Trx,
  deliveryIds: readonly number[],
  at?: Date,
): Promise<void> {
  await addJobs(
    trx,
    deliveryIds.map((deliveryId) => ({
      name: 'send-webhook',
      payload: { deliveryId },
      options: {
        key: `send-webhook ${deliveryId}`,
        queue: 'webhooks',
        priority: AFTER_MAIL,
        ...(at && { runAt: at }),
      },
    })),
  )
}

const AFTER_MAIL = 20
