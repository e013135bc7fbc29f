import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import type { PostOutcome } from './post-outside.server.ts'
import { REST_MS } from './rest.server.ts'
import { sendLater } from './send-later.server.ts'
import { tellOfStop } from './tell-of-stop.server.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long after each try that failed the next one comes: ten tries in a good three days. */
export const WAITS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** An endpoint that took nothing for so long is paused. */
const PATIENCE_MS = 5 * 24 * HOUR

/** “Gone”: whoever answers so wants no more (Standard Webhooks). */
const GONE = 410

/** Writes down what a try came to, and what follows: the next try, or the end of it. */
export async function noteOutcome(deliveryId: number, outcome: PostOutcome): Promise<void> {
  await inTransaction(async (trx) => {
    // The endpoint first, as whoever pauses, resumes or removes it does; what is noted for it meanwhile does not wait.
    await sql`
      select from webhook_endpoint
       where id = (select endpoint_id from webhook_delivery where id = ${deliveryId}) for no key update`.execute(
      trx,
    )
    const { rows } = await sql<{ attempts: number; endpoint_id: number; event_id: number }>`
      select attempts, endpoint_id, event_id from webhook_delivery
       where id = ${deliveryId} and status = 'waiting' for update`.execute(trx)
    const [delivery] = rows
    if (!delivery) return
    if (outcome.code !== null && outcome.code >= 200 && outcome.code < 300) {
      await write(trx, deliveryId, outcome, 'sent', null)
      await sql`
        update webhook_endpoint set failing_since = null, rests_until = null
         where id = ${delivery.endpoint_id} and failing_since is not null`.execute(trx)
      await forgetWhoLeft(trx, delivery.event_id)
      return
    }
    const next = outcome.code === GONE ? null : nextTry(delivery.attempts)
    await write(trx, deliveryId, outcome, next ? 'waiting' : 'failed', next)
    if (next) await sendLater(trx, [deliveryId], next)
    await noteFailure(trx, delivery.endpoint_id, outcome.code === GONE)
  })
}

async function write(
  trx: Trx,
  deliveryId: number,
  { code, failure }: PostOutcome,
  status: 'sent' | 'waiting' | 'failed',
  next: Date | null,
): Promise<void> {
  await trx
    .updateTable('webhook_delivery')
    .set({ status, code, failure, next_at: next, sending_until: null })
    .where('id', '=', deliveryId)
    .execute()
}

/** A tenth sooner or later, so that what failed together does not come together again. */
function nextTry(attempts: number): Date | null {
  const wait = WAITS[attempts - 1]
  if (wait === undefined) return null
  return new Date(now().getTime() + wait * (0.9 + randomInt(2_001) / 10_000))
}

/** The first failure since something was taken begins the days; whoever finds them over pauses it and writes once. */
async function noteFailure(trx: Trx, endpointId: number, isGone: boolean): Promise<void> {
  const at = now()
  await sql`
    update webhook_endpoint
       set failing_since = coalesce(failing_since, ${at}), rests_until = ${new Date(at.getTime() + REST_MS)}
     where id = ${endpointId}`.execute(trx)
  const { rows } = await sql<{ id: number }>`
    update webhook_endpoint set paused_at = ${at}, paused_as = ${isGone ? 'gone' : 'failing'}
     where id = ${endpointId} and paused_at is null
       and (${isGone} or failing_since < ${new Date(at.getTime() - PATIENCE_MS)})
    returning id`.execute(trx)
  if (rows.length > 0) await tellOfStop(trx, endpointId)
}

/** That somebody left was told to all who listen: the address has done what it was kept for. */
async function forgetWhoLeft(trx: Trx, eventId: number): Promise<void> {
  await sql`
    update webhook_event v set content = null
     where id = ${eventId} and type = 'stand.withdrawn'
       and not exists (select from webhook_delivery d where d.event_id = v.id and d.status <> 'sent')`.execute(
    trx,
  )
}
