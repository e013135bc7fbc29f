import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import {
  pauseEndpoint,
  removeEndpoint,
  resumeEndpoint,
  rotateSecret,
} from './change-endpoint.server.ts'
import { forgetOldEvents } from './forget-old-events.server.ts'
import { WAITS } from './note-outcome.server.ts'
import { sendAgain, sendTest } from './send-again.server.ts'
import { sendWebhook } from './send-webhook.server.ts'
import { aReceiver } from './testing/receiver.ts'
import type { Receiver } from './testing/receiver.ts'
import { anEndpoint, deliveriesTo, doTheJobs } from './testing/webhooks.ts'

const DAY = 86_400_000
let admin: Person
let receiver: Receiver
let endpoint: { id: string; secret: string }

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('admin@example.org', 'admin')).person
})
beforeEach(async () => {
  receiver = await aReceiver()
  endpoint = await anEndpoint(receiver.url, admin)
})
afterEach(async () => {
  shiftClock(0)
  await removeEndpoint(endpoint.id, admin)
  await receiver.stop()
})

test('what is sent carries a signature that the library of Standard Webhooks knows as ours, and nobody else’s', async () => {
  await testIt()
  const [{ headers, body }] = taken()
  const event: unknown = new Webhook(endpoint.secret).verify(body, headers)
  expect(event).toEqual({
    type: 'webhook.test',
    timestamp: expect.stringMatching(/^20\d\d-.*Z$/),
    data: { test: true },
  })
  expect(() => new Webhook(endpoint.secret).verify(`${body} `, headers)).toThrow()
  const other = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  expect(() => new Webhook(other).verify(body, headers)).toThrow()
  expect(await deliveriesTo(endpoint.id)).toMatchObject([
    { status: 'sent', attempts: 1, code: 204 },
  ])
})

test('after the secret was changed both sign for a day, and then the new one alone', async () => {
  const secret = (await rotateSecret(endpoint.id, admin)) ?? ''
  await testIt()
  const [{ headers, body }] = taken()
  for (const known of [secret, endpoint.secret]) new Webhook(known).verify(body, headers)
  shiftClock(DAY + 1_000)
  await testIt()
  expect(signaturesOf(receiver.received[0])).toHaveLength(2)
  expect(signaturesOf(receiver.received[1])).toHaveLength(1)
  await forgetOldEvents()
  expect(await endpointRow()).toMatchObject({ sealed_old_secret: null, old_secret_until: null })
})

test('what is not taken is tried ten times with the same id, ever longer apart, and then given up', async () => {
  receiver.answers(503)
  let tried = now().getTime()
  await testIt()
  let moved = 0
  for (const wait of WAITS) {
    const [delivery] = await deliveriesTo(endpoint.id)
    const next = delivery?.next_at?.getTime() ?? 0
    expect(next).toBeGreaterThanOrEqual(tried + wait * 0.9)
    expect(next).toBeLessThanOrEqual(now().getTime() + wait * 1.1 + 1)
    moved += Math.max(wait * 1.1, 61_000) + 2_000
    shiftClock(moved)
    tried = now().getTime()
    await doTheJobs()
  }
  expect(receiver.received).toHaveLength(10)
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(await deliveriesTo(endpoint.id)).toMatchObject([
    { status: 'failed', attempts: 10, code: 503 },
  ])
})

test('an endpoint that did not take something is left alone for a minute, without that counting as a try', async () => {
  receiver.answers(500)
  await testIt()
  receiver.answers(204)
  await testIt()
  expect(receiver.received).toHaveLength(1)
  expect(await deliveriesTo(endpoint.id)).toMatchObject([{ attempts: 1 }, { attempts: 0 }])
  shiftClock(61_000)
  await doTheJobs()
  expect(receiver.received).toHaveLength(3)
  expect(await endpointRow()).toMatchObject({ failing_since: null, rests_until: null })
})

test('nobody is followed elsewhere', async () => {
  const elsewhere = await aReceiver()
  receiver.answers(307, { Location: elsewhere.url })
  await testIt()
  expect(elsewhere.received).toEqual([])
  expect(await deliveriesTo(endpoint.id)).toMatchObject([{ status: 'waiting', code: 307 }])
  await elsewhere.stop()
})

test('an endpoint that took nothing for five days is stopped, and each admin is written to once', async () => {
  receiver.answers(500)
  await testIt()
  shiftClock(4 * DAY)
  await testIt()
  expect(await endpointRow()).toMatchObject({ paused_as: null })
  shiftClock(5 * DAY + 60_000)
  await testIt()
  await testIt()
  expect(await endpointRow()).toMatchObject({ paused_as: 'failing' })
  const letters = await lettersTo('admin@example.org', 'webhook-stopped')
  expect(letters.map((letter) => letter?.subject)).toEqual(['The webhook News list has stopped'])
})

test('who answers that it is gone is stopped at once', async () => {
  receiver.answers(410)
  await testIt()
  expect(await endpointRow()).toMatchObject({ paused_as: 'gone' })
  expect(await deliveriesTo(endpoint.id)).toMatchObject([{ status: 'failed', code: 410 }])
})

test('what happens during a pause waits, and goes out when it is over', async () => {
  await pauseEndpoint(endpoint.id, admin)
  await testIt()
  expect(receiver.received).toEqual([])
  await resumeEndpoint(endpoint.id, admin)
  await doTheJobs()
  expect(receiver.received).toHaveLength(1)
})

test('A5 two workers at once send once; once the time of the first is over, the second may', async () => {
  let letGo = (_status: number) => {}
  const held = new Promise<number>((resolve) => (letGo = resolve))
  receiver.answers(() => held)
  await sendTest(endpoint.id)
  const [{ id }] = await waiting()
  const first = sendWebhook(id)
  await expect.poll(() => receiver.received.length).toBe(1)
  await expect(sendWebhook(id)).rejects.toThrow('Another worker')
  expect(receiver.received).toHaveLength(1)
  // The control: without the claim of the first, the second sends too.
  shiftClock(31_000)
  const second = sendWebhook(id)
  await expect.poll(() => receiver.received.length).toBe(2)
  letGo(200)
  await Promise.all([first, second])
  expect(await deliveriesTo(endpoint.id)).toMatchObject([{ status: 'sent', code: 200 }])
})

test('A5 a process that dies after sending and before writing it down: it is sent again, with the same id', async () => {
  await sendTest(endpoint.id)
  const [{ id }] = await waiting()
  await sendWebhook(id)
  // As the death left it: claimed, and nothing written after.
  await sql`
    update webhook_delivery set status = 'waiting', code = null, next_at = tried_at, sending_until = ${new Date(now().getTime() + 30_000)}
     where id = ${id}`.execute(db)
  await expect(sendWebhook(id)).rejects.toThrow('Another worker')
  shiftClock(31_000)
  await sendWebhook(id)
  expect(receiver.received).toHaveLength(2)
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(await deliveriesTo(endpoint.id)).toMatchObject([{ status: 'sent', attempts: 2 }])
})

test('what was sent can be sent again, and two who press at once send it once', async () => {
  await testIt()
  const [delivery] = await deliveriesTo(endpoint.id)
  const again = async () => await sendAgain(endpoint.id, delivery?.public_id ?? '')
  expect(await Promise.all([again(), again()])).toEqual(['done', 'done'])
  await doTheJobs()
  await doTheJobs()
  expect(receiver.received).toHaveLength(2)
  expect(await sendAgain('never-was', delivery?.public_id ?? '')).toBe('not-found')
  expect(await sendTest('never-was')).toBe('not-found')
})

test('the log is kept for a month', async () => {
  await testIt()
  shiftClock(29 * DAY)
  await forgetOldEvents()
  expect(await deliveriesTo(endpoint.id)).toHaveLength(1)
  shiftClock(31 * DAY)
  await forgetOldEvents()
  expect(await deliveriesTo(endpoint.id)).toEqual([])
})

async function testIt(): Promise<void> {
  await sendTest(endpoint.id)
  await doTheJobs()
}

function taken(): [Receiver['received'][number]] {
  const [first] = receiver.received
  if (!first) throw new Error('Nothing was sent')
  return [first]
}

function signaturesOf(sent: Receiver['received'][number] | undefined): string[] {
  return (sent?.headers['webhook-signature'] ?? '').split(' ')
}

async function waiting(): Promise<[{ id: number }]> {
  const [delivery] = await deliveriesTo(endpoint.id)
  if (!delivery) throw new Error('Nothing waits')
  return [delivery]
}

async function endpointRow() {
  return await db
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('public_id', '=', endpoint.id)
    .executeTakeFirst()
}
