import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { removeEndpoint } from './change-endpoint.server.ts'
import { findDeliveries } from './find-endpoints.server.ts'
import { sendAgain } from './send-again.server.ts'
import { aReceiver } from './testing/receiver.ts'
import type { Receiver } from './testing/receiver.ts'
import { anEndpoint, deliveriesTo, doTheJobs } from './testing/webhooks.ts'

// What was sent once and may not be told any more is not sent again, and its log stays as it is.

let admin: Person
let receiver: Receiver
let endpoint: { id: string }
let team: ATeam
let gift: { id: number }
/** Of the gift. */
let delivery: string

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('admin@example.org', 'admin')).person
  receiver = await aReceiver()
})
beforeEach(async () => {
  team = await aTeam()
  if (endpoint) await removeEndpoint(endpoint.id, admin)
  await doTheJobs()
  endpoint = await anEndpoint(receiver.url, admin, ['gift.received'])
  gift = await aPaidGift({ team })
  await doTheJobs()
  receiver.received.length = 0
  delivery = (await deliveriesTo(endpoint.id))[0]?.public_id ?? ''
})
afterAll(async () => {
  await receiver.stop()
})

test('of a team that is hidden two who press at once are both told why, and the log says it until the team is back', async () => {
  const before = await deliveriesTo(endpoint.id)
  expect(await whyInLog()).toEqual([null])
  await hideTeam()
  expect(await Promise.all([again(), again()])).toEqual(['hidden', 'hidden'])
  expect(await whyInLog()).toEqual(['hidden'])
  await doTheJobs()
  expect(receiver.received).toEqual([])
  expect(await deliveriesTo(endpoint.id)).toEqual(before)
  await sql`update team set status = 'live' where id = ${team.id}`.execute(db)
  expect(await again()).toBe('done')
})

test('a gift that went back in full is not told again, nor what was erased, nor what left the log', async () => {
  await sql`update gift set lost_cents = amount_cents where id = ${gift.id}`.execute(db)
  expect(await again()).toBe('returned')
  expect(await whyInLog()).toEqual(['returned'])
  await sql`update gift set lost_cents = 0 where id = ${gift.id}`.execute(db)
  await sql`update webhook_event set content = null`.execute(db)
  expect(await again()).toBe('erased')
  expect(await whyInLog()).toEqual(['erased'])
  expect(await sendAgain(endpoint.id, 'never-was')).toBe('erased')
})

test('what is hidden after it was pressed and before it is sent is not sent, and the log still says that it was taken', async () => {
  expect(await again()).toBe('done')
  await hideTeam()
  expect(await again()).toBe('hidden')
  await doTheJobs()
  expect(receiver.received).toEqual([])
  expect(await deliveriesTo(endpoint.id)).toMatchObject([
    { status: 'sent', code: 204, attempts: 1, next_at: null },
  ])
})

test('what failed and waits for its next try is given up once it may not be told, and stays in the log as failed', async () => {
  receiver.answers(503)
  expect(await again()).toBe('done')
  await doTheJobs()
  expect(await deliveriesTo(endpoint.id)).toMatchObject([{ status: 'waiting', code: 503 }])
  await hideTeam()
  await sql`update webhook_endpoint set rests_until = null`.execute(db)
  await sql`update webhook_delivery set next_at = noted_at from webhook_event v where v.id = event_id`.execute(
    db,
  )
  receiver.answers(204)
  await doTheJobs()
  expect(receiver.received).toHaveLength(1)
  expect(await deliveriesTo(endpoint.id)).toMatchObject([
    { status: 'failed', code: 503, attempts: 1, next_at: null },
  ])
})

async function again() {
  return await sendAgain(endpoint.id, delivery)
}

async function whyInLog() {
  const { deliveries } = await findDeliveries(endpoint.id, { failed: false, before: null })
  return deliveries.map(({ untold }) => untold)
}

async function hideTeam(): Promise<void> {
  await sql`update team set status = 'hidden' where id = ${team.id}`.execute(db)
}
