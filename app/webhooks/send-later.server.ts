import type { Trx } from '#app/platform/database.server.ts'
import { addJob } from '#app/platform/jobs.server.ts'

/**
 * Asks that something be sent. One at a time: the other side may be slow, and money and mail do not wait for it.
 * @param at at once when it is left out.
 */
export async function sendLater(trx: Trx, deliveryId: number, at?: Date): Promise<void> {
  await addJob(
    trx,
    'send-webhook',
    { deliveryId },
    {
      key: `send-webhook ${deliveryId}`,
      queue: 'webhooks',
      priority: AFTER_MAIL,
      ...(at && { runAt: at }),
    },
  )
}

const AFTER_MAIL = 20
