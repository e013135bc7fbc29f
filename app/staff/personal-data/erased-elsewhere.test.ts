import { afterEach, beforeAll, expect, test } from 'vitest'
import { signUp } from '#app/events/rsvp/sign-up.server.ts'
import { aShownEvent } from '#app/events/testing/events.ts'
import { aMemberOf, rolesOf } from '#app/members/testing/people-of-a-team.ts'
import type { Person } from '#app/people/person.server.ts'
import { findSession } from '#app/people/session.server.ts'
import { aRequest, aSession, someStaff } from '#app/people/testing/someone.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { forgetOldEvents } from '#app/webhooks/forget-old-events.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { erasePerson } from './erase-person.server.ts'

let admin: Person

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('erasing-admin@example.org', 'admin')).person
})
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

const erase = (email: string) => erasePerson({ email, by: admin })

test('a member is on no team any more and signed in nowhere; what they brought in still counts', async () => {
  const team = await aTeam()
  const member = await aMemberOf(team)
  const { email } = member.person
  const cookie = await aSession(member.person, 'captain')
  expect(await erase(email)).toBe('erased')
  expect((await rolesOf(team)).member).toEqual([])
  expect(await findSession(aRequest('/manage', [cookie]))).toBeUndefined()
  const person = await db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', member.person.id)
    .executeTakeFirstOrThrow()
  expect(person.name).toBeNull()
  expect(person.email).toMatch(/@erased\.invalid$/)
})

test('places at an event that they would have taken go to who waits', async () => {
  const event = await aShownEvent({ words: { capacity: 2 } })
  const where = { teamSlug: event.team.slug, slug: event.slug, clientAddress: '203.0.113.9' }
  const guest = (name: string) => ({
    name,
    email: `${name.toLowerCase()}.of.two@example.org`,
    partySize: 2,
    note: '',
  })
  await signUp({ ...where, guest: guest('Ida') })
  await signUp({ ...where, guest: guest('Walter') })
  expect(await erase('ida.of.two@example.org')).toBe('erased')
  const rows = await db
    .selectFrom('rsvp')
    .select(['name', 'status'])
    .where('event_id', '=', event.id)
    .execute()
  expect(rows).toEqual([{ name: 'Walter', status: 'going' }])
})

test('a list elsewhere is told that they left, and then nothing holds their address', async () => {
  const email = 'ida.stands@example.org'
  await db
    .insertInto('webhook_endpoint')
    .values({
      url: 'https://list.example.org',
      name: 'List',
      events: ['stand.confirmed', 'stand.withdrawn'],
      sealed_secret: 'sealed',
    })
    .execute()
  await db
    .insertInto('supporter')
    .values({
      first_name: 'Ida',
      last_name: '',
      email,
      town: '',
      shows_name: false,
      language: 'en',
      consent: 'Yes',
      confirmed_at: new Date(),
    })
    .execute()
  expect(await erase(email)).toBe('erased')
  const told = () =>
    db
      .selectFrom('webhook_event')
      .select(['type', 'content'])
      .where('type', 'in', ['stand.confirmed', 'stand.withdrawn'])
      .execute()
  expect(await told()).toEqual([{ type: 'stand.withdrawn', content: { email } }])
  await forgetOldEvents()
  expect(await told()).toEqual([{ type: 'stand.withdrawn', content: { email } }])
  await db.updateTable('webhook_event').set({ told_at: new Date() }).execute()
  await forgetOldEvents()
  expect(await told()).toEqual([{ type: 'stand.withdrawn', content: null }])
  await db.deleteFrom('webhook_endpoint').execute()
})
