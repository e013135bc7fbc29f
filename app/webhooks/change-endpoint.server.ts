import { sql } from 'kysely'
import { actorOf, recordChange } from '#app/people/audit.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import type { WebhookEventType } from '#db/schema/webhooks.ts'
import { sendLater } from './send-later.server.ts'
import { newSigningSecret } from './sign.server.ts'

export interface NewEndpoint {
  readonly url: string
  readonly name: string
  readonly events: readonly WebhookEventType[]
}

/** @returns its id, and the secret, which is told this once and never again. */
export async function registerEndpoint({ url, name, events }: NewEndpoint, by: Person) {
  const secret = newSigningSecret()
  const id = await inTransaction(async (trx) => {
    const endpoint = await trx
      .insertInto('webhook_endpoint')
      .values({ url, name, events: [...events], sealed_secret: seal(secret) })
      .returning(['id', 'public_id'])
      .executeTakeFirstOrThrow()
    await record(trx, by, 'register-webhook', endpoint, { name, address: new URL(url).host })
    return endpoint.public_id
  })
  return { id, secret }
}

/** So long the secret before signs too, while the other side is told of the new one. */
const BOTH_SIGN_MS = 24 * 3_600_000

/** @returns the new secret, told this once; `undefined` when there is no such endpoint. */
export async function rotateSecret(publicId: string, by: Person): Promise<string | undefined> {
  const secret = newSigningSecret()
  return await inTransaction(async (trx) => {
    const { rows } = await sql<Endpoint>`
      update webhook_endpoint
         set sealed_old_secret = sealed_secret, old_secret_until = ${new Date(now().getTime() + BOTH_SIGN_MS)},
             sealed_secret = ${seal(secret)}
       where public_id = ${publicId} returning id, public_id`.execute(trx)
    const [endpoint] = rows
    if (!endpoint) return undefined
    await record(trx, by, 'rotate-webhook-secret', endpoint)
    return secret
  })
}

export type EndpointOutcome = 'done' | 'not-found'

/** What happens meanwhile waits until it is resumed. */
export async function pauseEndpoint(publicId: string, by: Person): Promise<EndpointOutcome> {
  return await changing(publicId, async (trx, endpoint) => {
    const paused = await sql`
      update webhook_endpoint set paused_at = ${now()}, paused_as = 'staff'
       where id = ${endpoint.id} and paused_at is null`.execute(trx)
    if (paused.numAffectedRows) await record(trx, by, 'pause-webhook', endpoint)
  })
}

/** What waited is sent, with all its tries before it. */
export async function resumeEndpoint(publicId: string, by: Person): Promise<EndpointOutcome> {
  return await changing(publicId, async (trx, endpoint) => {
    const resumed = await sql`
      update webhook_endpoint set paused_at = null, paused_as = null, failing_since = null, rests_until = null
       where id = ${endpoint.id} and paused_at is not null`.execute(trx)
    if (!resumed.numAffectedRows) return
    const { rows } = await sql<{ id: number }>`
      update webhook_delivery set attempts = 0, next_at = ${now()}
       where endpoint_id = ${endpoint.id} and status = 'waiting' returning id`.execute(trx)
    await sendLater(
      trx,
      rows.map(({ id }) => id),
    )
    await record(trx, by, 'resume-webhook', endpoint)
  })
}

/** With its log, and with what no other endpoint is told of. */
export async function removeEndpoint(publicId: string, by: Person): Promise<EndpointOutcome> {
  return await changing(publicId, async (trx, endpoint) => {
    await sql`delete from webhook_endpoint where id = ${endpoint.id}`.execute(trx)
    await sql`
      delete from webhook_event v
       where told_at is not null and not exists (select from webhook_delivery d where d.event_id = v.id)`.execute(
      trx,
    )
    await record(trx, by, 'remove-webhook', endpoint)
  })
}

interface Endpoint {
  readonly id: number
  readonly public_id: string
}

async function changing(
  publicId: string,
  change: (trx: Trx, endpoint: Endpoint) => Promise<void>,
): Promise<EndpointOutcome> {
  return await inTransaction(async (trx) => {
    const endpoint = await trx
      .selectFrom('webhook_endpoint')
      .select(['id', 'public_id'])
      .where('public_id', '=', publicId)
      .forUpdate()
      .executeTakeFirst()
    if (!endpoint) return 'not-found'
    await change(trx, endpoint)
    return 'done'
  })
}

async function record(
  trx: Trx,
  by: Person,
  action: string,
  endpoint: Endpoint,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await recordChange(trx, {
    actor: actorOf(by),
    action,
    subjectKind: 'webhook',
    subjectId: endpoint.public_id,
    detail,
  })
}
