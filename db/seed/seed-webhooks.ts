import { db } from '#app/platform/database.server.ts'
import { seal } from '#app/platform/seal.server.ts'
import { newSigningSecret } from '#app/webhooks/sign.server.ts'
import { hexOf } from './money-plan.ts'

const HOUR = 3_600_000

/** The newsletter's program of another company, which was tried out and is paused: the demo sends nothing to anybody. */
export async function seedWebhooks({ madeOn }: { readonly madeOn: Date }): Promise<void> {
  const at = (hours: number) => new Date(madeOn.getTime() + hours * HOUR)
  const endpoint = await db
    .insertInto('webhook_endpoint')
    .values({
      public_id: hexOf('webhook'),
      url: 'https://lists.example.org/hooks/wrenhaven',
      name: 'Newsletter list',
      events: ['stand.confirmed', 'stand.withdrawn'],
      sealed_secret: seal(newSigningSecret()),
      created_at: madeOn,
      paused_at: at(3),
      paused_as: 'staff',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const [number, code] of [404, 204, 204].entries()) {
    const event = await db
      .insertInto('webhook_event')
      .values({
        type: 'webhook.test',
        subject: '',
        content: '{"test": true}',
        noted_at: at(number),
        told_at: at(number),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('webhook_delivery')
      .values({
        ...(number === 0 && { public_id: hexOf('webhook delivery') }),
        event_id: event.id,
        endpoint_id: endpoint.id,
        status: code === 204 ? 'sent' : 'failed',
        attempts: code === 204 ? 1 : 10,
        code,
      })
      .execute()
  }
}
