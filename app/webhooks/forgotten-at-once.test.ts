import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { someStaff } from '#app/people/testing/someone.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { ringsDuring } from '#app/testing/rings.ts'
import { whileHeld } from '#app/testing/while-held.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { forgetOldEvents } from './forget-old-events.server.ts'
import { noteOutcome } from './note-outcome.server.ts'
import { anEndpoint } from './testing/webhooks.ts'

// That somebody left is told at last, a month late, in the night in which the log of that day is forgotten.

const LONG_AGO = 31 * 86_400_000
let eventId: number
let deliveryId: number
const taken = () => noteOutcome(deliveryId, { code: 204, failure: null })

beforeAll(async () => {
  await anOrganization()
  const { person: admin } = await someStaff('admin@example.org', 'admin')
  await anEndpoint('https://list.example/hook', admin)
})
beforeEach(async () => {
  const at = new Date(now().getTime() - LONG_AGO)
  const event = await db
    .insertInto('webhook_event')
    .values({
      type: 'stand.withdrawn',
      subject: 'left',
      content: '{"email":"ida@example.org"}',
      noted_at: at,
      told_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  eventId = event.id
  const delivery = await db
    .insertInto('webhook_delivery')
    .values((is) => ({
      event_id: eventId,
      endpoint_id: is.selectFrom('webhook_endpoint').select('id'),
      attempts: 1,
      next_at: now(),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  deliveryId = delivery.id
})

test('F11: neither waits for the other in a ring', async () => {
  expect(await ringsAtDelivery([taken, forgetOldEvents])).toBe(0)
  expect(
    await db.selectFrom('webhook_event').select('id').where('id', '=', eventId).execute(),
  ).toEqual([])
})

test('control: the event taken before the endpoint is waited for in a ring', async () => {
  const eventFirst = () =>
    inTransaction(async (trx) => {
      await sql`delete from webhook_event where id = ${eventId}`.execute(trx)
    })
  expect(await ringsAtDelivery([taken, eventFirst])).toBe(1)
})

async function ringsAtDelivery(works: readonly (() => Promise<void>)[]): Promise<number> {
  const delivery = 'select from webhook_delivery where id = $1 for update'
  return await ringsDuring(() => whileHeld(delivery, [deliveryId], works))
}
