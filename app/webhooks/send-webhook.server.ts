import { sql } from 'kysely'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { unseal } from '#app/platform/seal.server.ts'
import { writeContent } from './content.server.ts'
import type { NotedEvent } from './content.server.ts'
import { noteOutcome } from './note-outcome.server.ts'
import { postOutside } from './post-outside.server.ts'
import { restUntil } from './rest.server.ts'
import { signedHeaders } from './sign.server.ts'

/** Longer than the other side may take, so that what a killed process was sending is sent by another soon. */
const SENDING_MS = 30_000

const Payload = z.object({ deliveryId: z.int() })

/** The job `send-webhook`. */
export async function sendWebhookJob(payload: unknown): Promise<void> {
  await sendWebhook(Payload.parse(payload).deliveryId)
}

/**
 * Sends one event to one endpoint, in the words that may be told by now, unless it was taken, is being sent, or waits for an
 * endpoint that is paused. Should the process die between the sending and the writing down, it is sent again with the same id:
 * twice is allowed, never is not (A5).
 * @throws Error when somebody else is sending it just now; the job looks again.
 */
export async function sendWebhook(deliveryId: number): Promise<void> {
  if (await restUntil(deliveryId)) return
  const sending = await claim(deliveryId)
  if (!sending) {
    if (await isBeingSent(deliveryId)) throw new Error('Another worker is sending it just now')
    return
  }
  const data = sending.content === null ? undefined : await writeContent(db, sending)
  if (data === undefined) {
    await dropDelivery(deliveryId)
    return
  }
  const at = now()
  const body = JSON.stringify({
    type: sending.type,
    timestamp: sending.noted_at.toISOString(),
    data,
  })
  const id = `msg_${sending.event_id}`
  const outcome = await postOutside(
    sending.url,
    body,
    signedHeaders({ id, at, body }, secretsOf(sending)),
  )
  await noteOutcome(deliveryId, outcome)
}

interface Sending extends NotedEvent {
  readonly event_id: string
  readonly noted_at: Date
  readonly url: string
  readonly sealed_secret: string
  readonly sealed_old_secret: string | null
}

/** One statement, so that of two workers at once one gets it. */
async function claim(deliveryId: number): Promise<Sending | undefined> {
  const at = now()
  const { rows } = await sql<Sending>`
    update webhook_delivery d
       set sending_until = ${new Date(at.getTime() + SENDING_MS)}, attempts = d.attempts + 1, tried_at = ${at}
      from webhook_event v, webhook_endpoint e
     where d.id = ${deliveryId} and d.status = 'waiting' and (d.sending_until is null or d.sending_until <= ${at})
       and v.id = d.event_id and e.id = d.endpoint_id and e.paused_at is null
    returning v.public_id as event_id, v.type, v.subject, v.noted_at, v.content, e.url, e.sealed_secret,
              case when e.old_secret_until > ${at} then e.sealed_old_secret end as sealed_old_secret`.execute(
    db,
  )
  return rows[0]
}

/**
 * What it told was erased, taken back or hidden before it could be sent: nothing is left to tell. What came of it when it was
 * sent before stays in the log.
 */
async function dropDelivery(deliveryId: number): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('webhook_delivery')
    .set({
      status: sql`case when code between 200 and 299 then 'sent' else 'failed' end`,
      attempts: sql`greatest(attempts - 1, 1)`,
      next_at: null,
      sending_until: null,
    })
    .where('id', '=', deliveryId)
    .where((tried) => tried.or([tried('code', 'is not', null), tried('failure', 'is not', null)]))
    .executeTakeFirst()
  if (numUpdatedRows === 0n)
    await db.deleteFrom('webhook_delivery').where('id', '=', deliveryId).execute()
}

async function isBeingSent(deliveryId: number): Promise<boolean> {
  const delivery = await db
    .selectFrom('webhook_delivery')
    .select('id')
    .where('id', '=', deliveryId)
    .where('status', '=', 'waiting')
    .where('sending_until', '>', now())
    .executeTakeFirst()
  return delivery !== undefined
}

function secretsOf({ sealed_secret, sealed_old_secret }: Sending): string[] {
  return [sealed_secret, ...(sealed_old_secret === null ? [] : [sealed_old_secret])].map(unseal)
}
