import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { addPasskey, askOwnPasskey } from './add-passkey.server.ts'
import {
  askAgain,
  askToSignIn,
  givePasskeyAgain,
  signInByPasskey,
} from './passkey-sign-in.server.ts'
import { removePasskey } from './remove-passkey.server.ts'
import { askEnrolmentPasskey, enrol } from './staff-enrolment.server.ts'
import { findFactors } from './staff-factors.server.ts'
import { addStaffFromCommand, disableStaff, resetStaff } from './staff-members.server.ts'
import { anAuthenticator } from './testing/authenticator.ts'
import { aRequest, aSession, passTime, someStaff } from './testing/someone.ts'
import type { Enrolled } from './testing/someone.ts'
import { readVisitor, requireFreshFactor } from './visitor.server.ts'

let admin: Enrolled
const browserKey = newKey()

beforeAll(async () => {
  await anOrganization()
  admin = await someStaff('admin@example.org', 'admin')
})

test('S10 a passkey alone is a whole staff sign-in', async () => {
  const { device, member } = await someStaffWithPasskey('alone@example.org')
  const outcome = await signIn(device)

  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  expect(await readVisitor(aRequest('/staff', [outcome.setCookie]))).toMatchObject({
    kind: 'staff',
    person: { email: member.email },
  })
  const { passkeys } = await findFactors(member.person.id)
  expect(passkeys[0]?.lastUsed).toBeInstanceOf(Date)
})

test('S10 a device that did not make sure of its holder does not sign in', async () => {
  const { device } = await someStaffWithPasskey('unverified@example.org')
  expect(await signIn(device, { verified: false })).toEqual({ kind: 'refused' })
})

test('S10 what was signed on another site, or by a device that is not known, does not sign in', async () => {
  const { device } = await someStaffWithPasskey('phished@example.org')
  expect(await signIn(device, { origin: 'https://team-up.example' })).toEqual({ kind: 'refused' })
  expect(await signIn(anAuthenticator())).toEqual({ kind: 'refused' })
  for (const nonsense of ['', '{}', '[]', 'null', '{"id":"x"}'])
    expect(await signInByPasskey(aRequest('/'), nonsense, browserKey)).toEqual({ kind: 'refused' })
})

test('a challenge is good once: the same answer twice at the same time signs in once', async () => {
  const { device } = await someStaffWithPasskey('twice@example.org')
  const answer = device.get(await challenge())
  const outcomes = await Promise.all(
    [1, 2, 3, 4].map(async () => await signInByPasskey(aRequest('/'), answer, browserKey)),
  )
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual([
    'refused',
    'refused',
    'refused',
    'signed-in',
  ])
})

test('a challenge is good for five minutes, in the browser that asked and for what it was asked', async () => {
  const { device, member } = await someStaffWithPasskey('challenge@example.org')
  const slow = device.get(await challenge())
  passTime(301)
  expect(await signInByPasskey(aRequest('/'), slow, browserKey)).toEqual({ kind: 'refused' })

  const stolen = device.get(await challenge())
  expect(await signInByPasskey(aRequest('/'), stolen, newKey())).toEqual({ kind: 'refused' })

  const stepUp = device.get(await askAgain(member.person))
  expect(await signInByPasskey(aRequest('/'), stepUp, browserKey)).toEqual({ kind: 'refused' })
})

test('a passkey whose count has not grown may be a copy: it is refused, and its holder is told', async () => {
  const { device, member } = await someStaffWithPasskey('copied@example.org')
  expect(await signIn(device, { counter: 9 })).toMatchObject({ kind: 'signed-in' })
  expect(await signIn(device, { counter: 9 })).toEqual({ kind: 'refused' })
  expect(await signIn(device, { counter: 5 })).toEqual({ kind: 'refused' })
  expect(await signIn(device, { counter: 10 })).toMatchObject({ kind: 'signed-in' })
  expect(await changesTold(member.email)).toEqual([
    'passkey-added',
    'passkey-refused',
    'passkey-refused',
  ])
})

test('a passkey that does not count, as those that a phone shares, signs in again and again', async () => {
  const { device } = await someStaffWithPasskey('shared@example.org', { counter: 0 })
  for (let n = 0; n < 3; n++)
    expect(await signIn(device, { counter: 0 })).toMatchObject({ kind: 'signed-in' })
})

test('S9 the passkey of a disabled member, and one that was removed, sign in no more', async () => {
  const disabled = await someStaffWithPasskey('disabled@example.org')
  await disableStaff(admin.person, disabled.member.person.publicId)
  expect(await signIn(disabled.device)).toEqual({ kind: 'refused' })

  const removed = await someStaffWithPasskey('removed@example.org')
  expect(await removePasskey(removed.member.person, removed.passkeyId)).toBe('removed')
  expect(await signIn(removed.device)).toEqual({ kind: 'refused' })
  expect(await changesTold(removed.member.email)).toEqual(['passkey-added', 'passkey-removed'])
})

test('S12 a reset by an admin voids the passkeys too', async () => {
  const { device, member } = await someStaffWithPasskey('reset@example.org')
  await resetStaff(admin.person, member.person.publicId)
  expect(await signIn(device)).toEqual({ kind: 'refused' })
})

test('S13 a passkey makes the factor fresh, when it is one of the person’s own', async () => {
  const { device, member } = await someStaffWithPasskey('fresh@example.org')
  const other = await someStaffWithPasskey('other@example.org')
  const session = await aSession(member.person, 'staff')
  passTime(400)
  const wrong = other.device.get(await askAgain(member.person))
  expect(await givePasskeyAgain(aRequest('/', [session]), wrong)).toEqual({ kind: 'wrong-passkey' })

  const again = await givePasskeyAgain(
    aRequest('/', [session]),
    device.get(await askAgain(member.person)),
  )
  if (again.kind !== 'renewed') throw new Error(again.kind)
  expect(await requireFreshFactor(aRequest('/staff', [again.setCookie]))).toMatchObject({
    kind: 'staff',
  })
})

test('whoever was invited may set up a passkey and no password; the link is used up by that', async () => {
  const { token, device } = await anInvitation('invited@example.org')
  const options = await askEnrolmentPasskey(token)
  if (!options) throw new Error('The link is good')
  const given = { passkey: device.create(options), passkeyName: '  My\n phone ' }
  const both = await Promise.all([
    enrol(aRequest('/'), token, given),
    enrol(aRequest('/'), token, given),
  ])

  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['enrolled', 'refused'])
  expect(await signIn(device)).toMatchObject({ kind: 'signed-in' })
  expect(await askEnrolmentPasskey(token)).toBeUndefined()
  const { passkeys, hasPasswordAndApp, recoveryCodesLeft } = await findFactors(
    await idOf('invited@example.org'),
  )
  expect(passkeys).toMatchObject([{ name: 'My phone' }])
  expect({ hasPasswordAndApp, recoveryCodesLeft }).toEqual({
    hasPasswordAndApp: false,
    recoveryCodesLeft: 10,
  })
})

test('the last way to sign in cannot be removed, also when two passkeys are removed at the same time', async () => {
  const { device, token } = await anInvitation('passkeys-only@example.org')
  const options = await askEnrolmentPasskey(token)
  if (!options) throw new Error('The link is good')
  await enrol(aRequest('/'), token, { passkey: device.create(options), passkeyName: 'One' })
  const person = {
    id: await idOf('passkeys-only@example.org'),
    publicId: 'x',
    email: 'passkeys-only@example.org',
    name: null,
  }
  const [first] = (await findFactors(person.id)).passkeys
  expect(await removePasskey(person, first?.id ?? '')).toBe('last-way')

  await addPasskey(person, {
    passkey: anAuthenticator().create(await askOwnPasskey(person)),
    passkeyName: 'Two',
  })
  const { passkeys } = await findFactors(person.id)
  const removals = await Promise.all(
    passkeys.map(async ({ id }) => await removePasskey(person, id)),
  )

  expect(removals.toSorted()).toEqual(['last-way', 'removed'])
})

test('negative control: counting first, without the lock, removes both of two passkeys', async () => {
  const clients = [new Client(env.DATABASE_URL), new Client(env.DATABASE_URL)]
  await Promise.all(clients.map(async (client) => await client.connect()))
  await clients[0]?.query('create table unguarded_passkey as select 1 as id union all select 2')
  const [one, two] = clients
  const remove = async (
    client: Client | undefined,
    id: number,
    both: Promise<void>,
    arrive: () => void,
  ) => {
    await client?.query('begin')
    const counted = await client?.query('select id from unguarded_passkey')
    arrive()
    await both
    if (counted && counted.rows.length > 1)
      await client?.query('delete from unguarded_passkey where id = $1', [id])
    await client?.query('commit')
  }
  let here = 0
  let open: () => void = () => {}
  const both = new Promise<void>((resolve) => {
    open = resolve
  })
  const arrive = () => {
    if (++here === 2) open()
  }
  await Promise.all([remove(one, 1, both, arrive), remove(two, 2, both, arrive)])
  const left = await one?.query('select id from unguarded_passkey')
  await Promise.all(clients.map(async (client) => await client.end()))

  expect(left?.rows).toEqual([])
})

test('one passkey belongs to one person, and a person adds the same one once', async () => {
  const { device, member } = await someStaffWithPasskey('same@example.org')
  const again = device.create(await askOwnPasskey(member.person))
  expect(await addPasskey(member.person, { passkey: again, passkeyName: 'Again' })).toMatchObject({
    kind: 'refused',
    field: 'passkey',
  })
})

async function someStaffWithPasskey(email: string, how: { counter?: number } = {}) {
  const member = await someStaff(email, 'finance')
  const device = anAuthenticator()
  const passkey = device.create(await askOwnPasskey(member.person), how)
  const added = await addPasskey(member.person, { passkey, passkeyName: 'Test key' })
  expect(added).toEqual({ kind: 'added' })
  const [{ id: passkeyId } = { id: '' }] = (await findFactors(member.person.id)).passkeys
  return { member, device, passkeyId }
}

async function anInvitation(email: string) {
  const link = await addStaffFromCommand(email, 'viewer')
  return { token: link.split('/').at(-1) ?? '', device: anAuthenticator() }
}

async function challenge() {
  const asked = await askToSignIn(browserKey, '192.0.2.44')
  if (asked.kind !== 'asked') throw new Error(asked.kind)
  return asked.options
}

async function signIn(
  device: ReturnType<typeof anAuthenticator>,
  how: Parameters<typeof device.get>[1] = {},
) {
  return await signInByPasskey(aRequest('/'), device.get(await challenge(), how), browserKey)
}

async function idOf(email: string): Promise<number> {
  const { id } = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return id
}

async function changesTold(email: string): Promise<unknown[]> {
  const rows = await db
    .selectFrom('message')
    .select('content')
    .where('to_address', '=', email)
    .where('kind', '=', 'factor-changed')
    .orderBy('id')
    .execute()
  return rows.map(({ content }) => (content as { change: string }).change)
}
