import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { askToStand } from '#app/supporters/stand/ask-to-stand.server.ts'
import { confirmStanding, eraseSupporter } from '#app/supporters/stand/own-standing.server.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { removeEndpoint } from './change-endpoint.server.ts'
import { tellWebhooks } from './tell-webhooks.server.ts'
import { aReceiver } from './testing/receiver.ts'
import type { Receiver } from './testing/receiver.ts'
import { anEndpoint, deliveriesTo, doTheJobs, toldTo } from './testing/webhooks.ts'

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
  endpoint = await anEndpoint(receiver.url, admin)
  receiver.received.length = 0
})
afterAll(async () => {
  await receiver.stop()
})

test('a gift is told as the wall shows it, and the total of its team once', async () => {
  await aPaidGift({ team, message: 'For every Saturday', donorEmail: 'marta@example.org' })
  await doTheJobs()
  expect(told('gift.received')).toEqual([
    {
      campaign: expect.stringMatching(/^open-the-home/),
      team: team.slug,
      name: 'Marta and Joe',
      message: 'For every Saturday',
      dedicated_as: null,
      dedicated_to: null,
      amount_cents: 5_000,
      currency: 'usd',
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ])
  expect(told('total.changed')).toMatchObject([
    { team: team.slug, raised_cents: 5_000, expected_cents: 0, gift_count: 1, currency: 'usd' },
  ])
})

test('S3, S4 who asked not to be named or counted out loud is neither, and no address goes out', async () => {
  await aPaidGift({
    team,
    anonymous: true,
    amount_hidden: true,
    shown_name: 'Quiet Quentin',
    donorEmail: 'quentin@example.org',
    donorName: 'Quentin Quell',
  })
  await doTheJobs()
  expect(told('gift.received')).toMatchObject([{ name: null, amount_cents: null }])
  const sent = receiver.received.map(({ body }) => body).join('\n')
  expect(sent).not.toMatch(/quentin|quell/i)
})

test('words that staff took out of sight before it was told are not told; a gift to a hidden team is not', async () => {
  const { id } = await aPaidGift({ team, message: 'Rude' })
  await sql`update gift set message_hidden_at = now(), name_hidden_at = now() where id = ${id}`.execute(
    db,
  )
  const hidden = await aTeam()
  await aPaidGift({ team: hidden })
  await sql`update team set status = 'hidden' where id = ${hidden.id}`.execute(db)
  await doTheJobs()
  expect(told('gift.received')).toMatchObject([{ team: team.slug, name: null, message: null }])
  expect(told('total.changed')).toMatchObject([{ team: team.slug }])
})

test('twenty gifts at once are told each, and the total that they come to once', async () => {
  await Promise.all(Array.from({ length: 20 }, () => aPaidGift({ team })))
  await doTheJobs()
  expect(told('gift.received')).toHaveLength(20)
  expect(told('total.changed')).toMatchObject([{ raised_cents: 100_000, gift_count: 20 }])
})

test('a total that moves while it is being told is told once more: none is lost', async () => {
  await aPaidGift({ team })
  const { id } = await db
    .selectFrom('webhook_event')
    .select('id')
    .where('type', '=', 'total.changed')
    .where('told_at', 'is', null)
    .executeTakeFirstOrThrow()
  const second = aCharge(await aStartedGift({ team }), {})
  // Whoever tells holds the event; the second gift comes meanwhile and waits for it.
  let booked: Promise<unknown> = Promise.resolve()
  await inTransaction(async (trx) => {
    await sql`select from webhook_event where id = ${id} for update`.execute(trx)
    booked = bookMovements([second])
    await waitsForLock()
    await sql`update webhook_event set told_at = ${now()}, content = '{}' where id = ${id}`.execute(
      trx,
    )
  })
  await booked
  await doTheJobs()
  expect(told('total.changed')).toMatchObject([{ raised_cents: 10_000, gift_count: 2 }])
})

test('two who tell of one event at once send it once', async () => {
  await aPaidGift({ team: null })
  const { id } = await db
    .selectFrom('webhook_event')
    .select('id')
    .where('told_at', 'is', null)
    .executeTakeFirstOrThrow()
  await Promise.all([tellWebhooks(id), tellWebhooks(id)])
  expect(await deliveriesTo(endpoint.id)).toHaveLength(1)
})

test('a gift that is not booked after all is told of by nobody', async () => {
  const started = await aStartedGift({ team })
  await inTransaction(async (trx) => {
    await sql`update gift set status = 'failed' where id = ${started.id}`.execute(trx)
  })
  await doTheJobs()
  expect(receiver.received).toEqual([])
})

test('a team is told of when its page goes live for the first time', async () => {
  const draft = await aTeam({ status: 'draft' })
  await publish(draft)
  await sql`update team set status = 'hidden' where id = ${draft.id}`.execute(db)
  await sql`update team set status = 'live' where id = ${draft.id}`.execute(db)
  await doTheJobs()
  expect(told('team.published')).toEqual([
    {
      team: draft.slug,
      name: draft.name,
      kind: draft.kind,
      town: draft.town,
      url: expect.stringContaining(`/teams/${draft.slug}`),
    },
  ])
})

test('who signs up is handed over with the words they agreed to, once they said so themselves', async () => {
  const email = await ask()
  await doTheJobs()
  expect(receiver.received).toEqual([])
  await confirmStanding(await idOf(email))
  await confirmStanding(await idOf(email))
  await doTheJobs()
  expect(told('stand.confirmed')).toEqual([
    {
      email,
      first_name: 'Ida',
      last_name: 'Lee',
      language: 'en',
      team: team.slug,
      consent: 'You agree',
    },
  ])
})

test('S40 who is erased is erased here too, and lists still learn that they left', async () => {
  const email = await ask()
  const id = await idOf(email)
  await confirmStanding(id)
  receiver.answers(500)
  await doTheJobs()
  await eraseSupporter(id)
  await sql`update webhook_endpoint set rests_until = null`.execute(db)
  receiver.answers(204)
  await doTheJobs()
  expect(told('stand.withdrawn')).toEqual([{ email }])
  const { rows } = await sql`
    select from webhook_event where content::text like ${`%${email}%`}`.execute(db)
  expect(rows).toEqual([])
})

test('nothing is noted while nobody listens for it', async () => {
  await removeEndpoint(endpoint.id, admin)
  endpoint = await anEndpoint(receiver.url, admin, ['team.published'])
  await aPaidGift({ team })
  const { rows } = await sql`select from webhook_event where told_at is null`.execute(db)
  expect(rows).toEqual([])
})

function told(type: string): unknown[] {
  return toldTo(receiver, type)
}

async function publish({ id }: ATeam): Promise<void> {
  await sql`update team set status = 'live', published_at = now() where id = ${id}`.execute(db)
}

let people = 0

async function ask(): Promise<string> {
  people += 1
  const email = `stands-${people}@example.org`
  const name = { firstName: 'Ida', lastName: 'Lee', town: 'Milwaukee', showsName: true }
  const rest = { teamId: team.id, consent: 'You agree', clientAddress: '203.0.113.9' }
  await askToStand({ email, ...name, ...rest })
  return email
}

async function idOf(email: string): Promise<string> {
  const { public_id } = await db
    .selectFrom('supporter')
    .select('public_id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return public_id
}

async function waitsForLock(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await sql`
        select from pg_locks where not granted`.execute(db)
      return rows.length
    })
    .toBeGreaterThan(0)
}
