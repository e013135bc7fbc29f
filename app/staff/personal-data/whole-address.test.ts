import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { erasePerson } from './erase-person.server.ts'
import { findHeld } from './holdings.server.ts'

// S40: whoever is erased, or has a copy, is the one whose address it is, and nobody whose address only holds theirs.

const ANN = 'ann@example.org'
const OTHERS = ['jo.ann@example.org', 'joann@example.org', 'ann@example.org.uk']

let admin: Person

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('whole-admin@example.org', 'admin')).person
})

/** A letter to somebody else that says these words. @returns what it says by now. */
async function aLetter(words: string) {
  const { id } = await db
    .insertInto('message')
    .values({
      kind: 'captain-note',
      subject_id: words,
      to_address: 'captain.of.all@example.org',
      content: JSON.stringify({ words }),
      language: 'en',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return async () => (await contentOf(id)).words
}

async function contentOf(id: number): Promise<{ readonly words?: string }> {
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return content as { readonly words?: string }
}

/** What Stripe told of somebody. @returns what is kept of it by now. */
async function aNotice(email: string) {
  const id = `evt_${email}`
  await db
    .insertInto('stripe_event')
    .values({
      id,
      type: 'charge.succeeded',
      livemode: false,
      account: null,
      created_at: now(),
      subject_kind: 'charge',
      subject_id: `ch_${email}`,
      charge_id: null,
      gift_public_id: null,
      payload: JSON.stringify({ email }),
      processed_at: now(),
    })
    .execute()
  return async () =>
    await db.selectFrom('stripe_event').select('payload').where('id', '=', id).execute()
}

async function standsWithUs(email: string): Promise<void> {
  await db
    .insertInto('supporter')
    .values({
      first_name: 'Jo',
      last_name: '',
      email,
      town: '',
      shows_name: false,
      language: 'en',
      consent: 'Yes',
      confirmed_at: now(),
    })
    .execute()
}

test('S3, S40: nobody is told, and nothing is erased, of others whose address holds the one that is asked about', async () => {
  await db
    .insertInto('webhook_endpoint')
    .values({
      url: 'https://list.example.org',
      name: 'List',
      events: ['stand.confirmed'],
      sealed_secret: 'sealed',
    })
    .execute()
  await db.insertInto('thanks_refusal').values({ email: ANN }).execute()
  const letters = await Promise.all(OTHERS.map((email) => aLetter(`Write to ${email}.`)))
  const notices = await Promise.all(OTHERS.map((email) => aNotice(email)))
  for (const email of OTHERS) await standsWithUs(email)
  expect((await findHeld(ANN)).map(({ kind }) => kind)).toEqual(['refusals'])
  expect(await erasePerson({ email: ANN, by: admin })).toBe('erased')
  expect(await Promise.all(letters.map((words) => words()))).toEqual(
    OTHERS.map((email) => `Write to ${email}.`),
  )
  expect(await Promise.all(notices.map((kept) => kept()))).toEqual(
    OTHERS.map((email) => [{ payload: { email } }]),
  )
  const told = await db
    .selectFrom('webhook_event')
    .select('content')
    .where('type', '=', 'stand.confirmed')
    .orderBy('id')
    .execute()
  expect(told).toMatchObject(OTHERS.map((email) => ({ content: { email } })))
})

test('the address itself is blotted out wherever it stands in a line, and the words around it stay', async () => {
  const letters = await Promise.all(
    ['Write to {}.', '{}', 'Ask:\n{}\nor <{}>', 'Ann ({}), mailto:{}'].map((words) =>
      aLetter(words.replaceAll('{}', 'Ann@Example.org')),
    ),
  )
  const notice = await aNotice(ANN)
  expect(await erasePerson({ email: ANN, by: admin })).toBe('erased')
  const gone = 'erased@erased.invalid'
  expect(await Promise.all(letters.map((words) => words()))).toEqual([
    `Write to ${gone}.`,
    gone,
    `Ask:\n${gone}\nor <${gone}>`,
    `Ann (${gone}), mailto:${gone}`,
  ])
  expect(await notice()).toEqual([{ payload: {} }])
  expect(await findHeld(ANN)).toEqual([])
})
