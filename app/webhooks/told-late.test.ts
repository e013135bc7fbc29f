import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import { askToStand } from '#app/supporters/stand/ask-to-stand.server.ts'
import { confirmStanding, stopStanding } from '#app/supporters/stand/own-standing.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { pauseEndpoint, removeEndpoint, resumeEndpoint } from './change-endpoint.server.ts'
import { forgetOldEvents } from './forget-old-events.server.ts'
import { sendAgain } from './send-again.server.ts'
import { aReceiver } from './testing/receiver.ts'
import type { Receiver } from './testing/receiver.ts'
import { anEndpoint, deliveriesTo, doTheJobs, toldTo } from './testing/webhooks.ts'

// What waits for days, since nobody took it or the endpoint was paused, is told in the words that may be told when it goes out.

let admin: Person
let receiver: Receiver
let endpoint: { id: string }
let team: ATeam

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('admin@example.org', 'admin')).person
  receiver = await aReceiver()
})
beforeEach(async () => {
  team = await aTeam()
  if (endpoint) await removeEndpoint(endpoint.id, admin)
  // What the test before left is told to nobody.
  await doTheJobs()
  endpoint = await anEndpoint(receiver.url, admin)
  receiver.received.length = 0
})
afterAll(async () => {
  await receiver.stop()
})

test('S3, S4 a donor who takes their name back, and words that staff hid while the gift waited, are not told', async () => {
  await pauseEndpoint(endpoint.id, admin)
  const { id } = await aPaidGift({ team, message: 'Rude', shown_name: 'Marta and Joe' })
  await doTheJobs()
  await sql`update gift set message_hidden_at = now(), anonymous = true where id = ${id}`.execute(
    db,
  )
  await goOn()
  expect(toldTo(receiver, 'gift.received')).toMatchObject([{ name: null, message: null }])
  expect(receiver.received.map(({ body }) => body).join()).not.toMatch(/Rude|Marta/)
})

test('a team that was hidden while it waited is not told of, and the log says that nothing waits', async () => {
  await pauseEndpoint(endpoint.id, admin)
  await aPaidGift({ team })
  await doTheJobs()
  expect(await deliveriesTo(endpoint.id)).toHaveLength(2)
  await sql`update team set status = 'hidden' where id = ${team.id}`.execute(db)
  await goOn()
  expect(receiver.received).toEqual([])
  expect(await deliveriesTo(endpoint.id)).toEqual([])
})

test('a total that moved while it waited is told as it is, and never one that is over', async () => {
  await pauseEndpoint(endpoint.id, admin)
  await aPaidGift({ team })
  await doTheJobs()
  await aPaidGift({ team })
  await doTheJobs()
  await goOn()
  const now = { team: team.slug, raised_cents: 10_000, gift_count: 2 }
  expect(toldTo(receiver, 'total.changed')).toMatchObject([now, now])
})

test('S40 who left before a list took that they signed up is not handed over, then or by sending it again', async () => {
  await pauseEndpoint(endpoint.id, admin)
  const [late, early] = [await ask('late'), await ask('early')]
  await confirmStanding(late.id)
  await doTheJobs()
  await stopStanding(late.id)
  await goOn()
  expect(toldTo(receiver, 'stand.confirmed')).toEqual([])
  expect(toldTo(receiver, 'stand.withdrawn')).toEqual([{ email: late.email }])
  await confirmStanding(early.id)
  await doTheJobs()
  expect(toldTo(receiver, 'stand.confirmed')).toMatchObject([{ email: early.email }])
  const sent = (await deliveriesTo(endpoint.id)).find(({ type }) => type === 'stand.confirmed')
  expect(await sendAgain(endpoint.id, sent?.public_id ?? '')).toBe('done')
  await doTheJobs()
  await stopStanding(early.id)
  expect(await sendAgain(endpoint.id, sent?.public_id ?? '')).toBe('left')
})

test('S40 who leaves is told of, and then their address is forgotten', async () => {
  const { id, email } = await ask('leaves')
  await confirmStanding(id)
  await doTheJobs()
  await stopStanding(id)
  await doTheJobs()
  expect(toldTo(receiver, 'stand.withdrawn')).toEqual([{ email }])
  await forgetOldEvents()
  expect(await deliveriesTo(endpoint.id)).toMatchObject([
    { type: 'stand.confirmed', content: null },
    { type: 'stand.withdrawn', content: null },
  ])
})

async function goOn(): Promise<void> {
  await resumeEndpoint(endpoint.id, admin)
  await doTheJobs()
}

async function ask(name: string): Promise<{ id: string; email: string }> {
  const email = `${name}@example.org`
  const words = { firstName: 'Ida', lastName: '', town: '', showsName: false }
  await askToStand({
    ...words,
    email,
    teamId: team.id,
    consent: 'You agree',
    clientAddress: '203.0.113.9',
  })
  const { public_id: id } = await db
    .selectFrom('supporter')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return { id, email }
}
