import { inTransaction } from '#app/platform/database.server.ts'
import type { Trx } from '#app/platform/database.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { newSigningSecret } from '#app/webhooks/sign.server.ts'
import { hexOf } from './money-plan.ts'

const HOUR = 3_600_000

/**
 * The newsletter's program of another company, which was tried out and is paused: the demo sends nothing to anybody. Called again
 * it adds nothing.
 */
export async function seedWebhooks({ madeOn }: { readonly madeOn: Date }): Promise<void> {
  await inTransaction(async (trx) => {
    const endpoint = await trx
      .insertInto('webhook_endpoint')
      .values({
        public_id: hexOf('webhook'),
        url: 'https://lists.example.org/hooks/wrenhaven',
        name: 'Newsletter list',
        events: ['stand.confirmed', 'stand.withdrawn'],
        sealed_secret: seal(newSigningSecret()),
        created_at: hoursBefore(madeOn, 4),
        paused_at: madeOn,
        paused_as: 'staff',
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!endpoint) return
    for (const [number, code] of [404, 204, 204].entries())
      await addTest(trx, {
        at: hoursBefore(madeOn, 3 - number),
        endpointId: endpoint.id,
        code,
        ...(number === 0 && { publicId: hexOf('webhook delivery') }),
      })
    await addForgotten(trx, { at: hoursBefore(madeOn, 0.5), endpointId: endpoint.id })
  })
}

interface SentTest {
  readonly endpointId: number
  readonly at: Date
  /** What the other side answered. */
  readonly code: number
  readonly publicId?: string
}

/** That somebody left: the list took it, and their address was forgotten here. */
async function addForgotten(
  trx: Trx,
  { at, endpointId }: Pick<SentTest, 'at' | 'endpointId'>,
): Promise<void> {
  const event = await trx
    .insertInto('webhook_event')
    .values({
      type: 'stand.withdrawn',
      subject: hexOf('supporter who left'),
      content: null,
      noted_at: at,
      told_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('webhook_delivery')
    .values({
      public_id: hexOf('webhook forgotten'),
      event_id: event.id,
      endpoint_id: endpointId,
      status: 'sent',
      attempts: 1,
      code: 204,
    })
    .execute()
}

async function addTest(trx: Trx, { endpointId, at, code, publicId }: SentTest): Promise<void> {
  const event = await trx
    .insertInto('webhook_event')
    .values({
      type: 'webhook.test',
      subject: '',
      content: '{"test": true}',
      noted_at: at,
      told_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('webhook_delivery')
    .values({
      ...(publicId !== undefined && { public_id: publicId }),
      event_id: event.id,
      endpoint_id: endpointId,
      status: code === 204 ? 'sent' : 'failed',
      attempts: code === 204 ? 1 : 10,
      code,
    })
    .execute()
}

function hoursBefore(moment: Date, hours: number): Date {
  return new Date(moment.getTime() - hours * HOUR)
}
