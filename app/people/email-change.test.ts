import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '#app/platform/database.server.ts'
import { unseal } from '#app/platform/seal.server.ts'
import { action as askFor } from '#app/routes/manage.account.email._index.tsx'
import { loader as openLink } from '#app/routes/new-email.$token._index.tsx'
import { anOrganization } from '#db/testing/builders.ts'
import { findAccount } from './account.server.ts'
import { beginEmailChange, withdrawEmailChange } from './begin-email-change.server.ts'
import { confirmEmailChange, refuseEmailChange } from './complete-email-change.server.ts'
import type { Person } from './person.server.ts'
import { aContext, aRequest, aSession, passTime, someone, someStaff } from './testing/someone.ts'
import { readVisitor, requireCaptain } from './visitor.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('the new address says yes, and is the one that signs in; every browser is signed out, and the old one told', async () => {
  const { person, atNew } = await asked('old@example.org', 'new@example.org')
  const session = await aSession(person, 'captain')
  expect(await emailOf(person)).toBe('old@example.org')

  expect(await confirmEmailChange(atNew)).toEqual({ kind: 'changed', newEmail: 'new@example.org' })
  expect(await emailOf(person)).toBe('new@example.org')
  expect(await readVisitor(aRequest('/manage', [session]))).toEqual({ kind: 'anonymous' })
  expect(await lettersTo('old@example.org')).toEqual(['email-change-old', 'email-changed'])
})

test('S11 opening the link changes nothing, and it says yes once, also when pressed twice at once', async () => {
  const { person, atNew } = await asked('scanned@example.org', 'scanned-new@example.org')
  for (const method of ['GET', 'HEAD'])
    await openLink({
      request: new Request(`http://localhost:3000/new-email/${atNew}`, { method }),
      params: { token: atNew },
      context: aContext(),
    })
  expect(await emailOf(person)).toBe('scanned@example.org')

  const outcomes = await Promise.all([1, 2, 3].map(() => confirmEmailChange(atNew)))
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'gone', 'gone'])
})

test('the old address cannot say yes, and its no stops the change', async () => {
  const { person, atOld, atNew } = await asked('asked@example.org', 'asked-new@example.org')
  expect(await confirmEmailChange(atOld)).toEqual({ kind: 'gone' })
  expect(await refuseEmailChange(atOld)).toEqual({ kind: 'stopped' })
  expect(await confirmEmailChange(atNew)).toEqual({ kind: 'gone' })
  expect(await emailOf(person)).toBe('asked@example.org')
})

test('for a week the old address takes the change back, with all that came after it', async () => {
  const { person, atNew } = await asked('robbed@example.org', 'thief@example.net')
  await confirmEmailChange(atNew)
  const takeBack = await tokenOf('email-changed', 'robbed@example.org')
  await beginEmailChange(await again(person), 'thief-2@example.net')
  await confirmEmailChange(await tokenOf('email-change-new', 'thief-2@example.net'))
  const thiefs = await tokenOf('email-changed', 'thief@example.net')
  const session = await aSession(person, 'captain')

  passTime(6 * 86_400)
  expect(await refuseEmailChange(takeBack)).toEqual({
    kind: 'taken-back',
    oldEmail: 'robbed@example.org',
  })
  expect(await emailOf(person)).toBe('robbed@example.org')
  expect(await readVisitor(aRequest('/manage', [session]))).toEqual({ kind: 'anonymous' })
  expect(await refuseEmailChange(thiefs)).toEqual({ kind: 'gone' })
  expect(await refuseEmailChange(takeBack)).toEqual({ kind: 'gone' })
})

test('after a week it cannot, and a day after it was asked for nobody can say yes', async () => {
  const late = await asked('late@example.org', 'late-new@example.org')
  await confirmEmailChange(late.atNew)
  const takeBack = await tokenOf('email-changed', 'late@example.org')
  const slow = await asked('slow@example.org', 'slow-new@example.org')
  passTime(7 * 86_400 + 1)
  expect(await refuseEmailChange(takeBack)).toEqual({ kind: 'gone' })
  expect(await confirmEmailChange(slow.atNew)).toEqual({ kind: 'gone' })
})

test('of a yes and a no at the same moment, in the end the no counts', async () => {
  const { person, atOld, atNew } = await asked('torn@example.org', 'torn-new@example.org')
  const [yes, no] = await Promise.all([confirmEmailChange(atNew), refuseEmailChange(atOld)])
  if (yes.kind === 'changed') {
    expect(no).toEqual({ kind: 'gone' })
    await refuseEmailChange(await tokenOf('email-changed', 'torn@example.org'))
  }
  expect(await emailOf(person)).toBe('torn@example.org')
})

test('S8 an address that is somebody’s gets the same answer, and a letter that opens nothing', async () => {
  await someone('neighbor@example.org')
  const person = await someone('curious@example.org')
  const cookie = await aSession(person, 'captain')
  const [known, unknown] = [
    await ask(cookie, 'neighbor@example.org'),
    await ask(cookie, 'nobody@example.org'),
  ]
  expect([known.status, known.headers.get('Location')]).toEqual([
    unknown.status,
    unknown.headers.get('Location'),
  ])
  expect(await lettersTo('neighbor@example.org')).toEqual(['email-change-taken'])
})

test('an address that becomes somebody’s meanwhile stays theirs; of two who want it one gets it', async () => {
  const first = await asked('first@example.org', 'wanted@example.org')
  const second = await asked('second@example.org', 'wanted@example.org')
  const keys = [first.atNew, second.atNew]
  const outcomes = await Promise.all(keys.map((key) => confirmEmailChange(key)))
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'taken'])
})

test('asking anew voids what was asked before, and so does taking the wish back', async () => {
  const { person, atNew } = await asked('picky@example.org', 'one@example.org')
  await Promise.all([
    beginEmailChange(person, 'two@example.org'),
    beginEmailChange(person, 'three@example.org'),
  ])
  expect(await confirmEmailChange(atNew)).toEqual({ kind: 'gone' })
  await withdrawEmailChange(person)
  for (const email of ['two@example.org', 'three@example.org'])
    expect(await confirmEmailChange(await tokenOf('email-change-new', email))).toEqual({
      kind: 'gone',
    })
})

test('S10 staff change no address by a captain’s session, not even one asked for before they were staff', async () => {
  const { person } = await someStaff('both@example.org', 'moderator')
  expect(await beginEmailChange(person, 'elsewhere@example.org')).toEqual({ kind: 'staff' })
  const { atNew, person: promoted } = await asked('soon@example.org', 'soon-new@example.org')
  await db
    .insertInto('staff_member')
    .values({ person_id: promoted.id, role: 'viewer', invited_by: null, disabled_at: null })
    .execute()
  expect(await confirmEmailChange(atNew)).toEqual({ kind: 'gone' })
})

test('the account shows what is waited for and where its holder is signed in, and nobody else’s', async () => {
  const { person } = await asked('shown@example.org', 'shown-new@example.org')
  const other = await someone('other@example.org')
  await aSession(other, 'captain')
  const captain = await requireCaptain(
    aRequest('/manage/account', [await aSession(person, 'captain')]),
  )
  expect(await findAccount(captain)).toMatchObject({
    email: 'shown@example.org',
    wantedEmail: 'shown-new@example.org',
    isOfStaff: false,
    sessions: [{ isThisOne: true }],
  })
})

async function asked(email: string, newEmail: string) {
  const person = await someone(email)
  expect(await beginEmailChange(person, newEmail)).toEqual({ kind: 'asked' })
  return {
    person,
    atOld: await tokenOf('email-change-old', email),
    atNew: await tokenOf('email-change-new', newEmail),
  }
}

/** A form sent to the page. */
async function ask(cookie: string, email: string): Promise<Response> {
  const answer = await askFor({
    request: aRequest('/manage/account/email', [cookie], { email }),
    params: {},
    context: aContext(),
  })
  if (!(answer instanceof Response)) throw new Error('The form was refused')
  return answer
}

async function tokenOf(kind: string, to: string): Promise<string> {
  const { content } = await db
    .selectFrom('message')
    .select('content')
    .where('kind', '=', kind)
    .where('to_address', '=', to)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return unseal(z.object({ token: z.string() }).parse(content).token)
}

async function lettersTo(address: string): Promise<string[]> {
  const rows = await db
    .selectFrom('message')
    .select('kind')
    .where('to_address', '=', address)
    .orderBy('id')
    .execute()
  return rows.map(({ kind }) => kind)
}

async function again({ id }: Pick<Person, 'id'>): Promise<Person> {
  return await db
    .selectFrom('person')
    .select(['id', 'public_id as publicId', 'email', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

async function emailOf({ id }: Pick<Person, 'id'>): Promise<string> {
  return (await again({ id })).email
}
