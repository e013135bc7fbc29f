import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { loader as openEnrolment } from '#app/routes/staff_.enrol.$token._index.tsx'
import { action as submitPassword } from '#app/routes/staff_.sign-in._index.tsx'
import { meeting } from '#app/testing/meeting.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { complainOfPassword } from './password.server.ts'
import { codeOf, secretOfEnrolment, stepOf, takeAppCode } from './second-factor.server.ts'
import { giveCode, giveCodeAgain, givePassword } from './staff-sign-in.server.ts'
import { enrol } from './staff-enrolment.server.ts'
import { addStaffFromCommand } from './staff-members.server.ts'
import {
  aContext,
  aRequest,
  aSession,
  PASSWORD,
  passTime,
  someone,
  someStaff,
} from './testing/someone.ts'
import type { Enrolled } from './testing/someone.ts'
import { readVisitor, requireFreshFactor } from './visitor.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('S10 staff sign in with a password and a code of their app, never with one of them', async () => {
  const member = await someStaff('two@example.org', 'finance')
  const step = await passwordStep(member)
  expect(await readVisitor(aRequest('/staff', [step]))).toEqual({ kind: 'anonymous' })
  expect(await giveCode(aRequest('/staff/sign-in/code'), codeOf(member.secret))).toEqual({
    kind: 'start-over',
  })

  const done = await giveCode(aRequest('/staff/sign-in/code', [step]), codeOf(member.secret))

  if (done.kind !== 'signed-in') throw new Error(done.kind)
  expect(await readVisitor(aRequest('/staff', done.setCookies.slice(0, 1)))).toMatchObject({
    kind: 'staff',
    role: 'finance',
  })
})

test('S12 a code of the app is taken once, also when it is sent twice at the same time', async () => {
  const member = await someStaff('race@example.org', 'viewer')
  const code = codeOf(member.secret)
  const take = async () =>
    await inTransaction(async (trx) => await takeAppCode(trx, member.person.id, code))
  const taken = await Promise.all([take(), take(), take(), take(), take()])

  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await take()).toBe(false)
})

test('S12 negative control: looking first, without lock or key, takes the same code twice', async () => {
  const clients = [new Client(env.DATABASE_URL), new Client(env.DATABASE_URL)]
  await Promise.all(clients.map(async (client) => await client.connect()))
  await clients[0]?.query('create table unguarded_use (step bigint)')
  const meet = meeting(clients.length)
  const take = async (client: Client) => {
    await client.query('begin')
    const { rowCount } = await client.query('select from unguarded_use where step >= 7')
    await meet()
    if (rowCount === 0) await client.query('insert into unguarded_use values (7)')
    await client.query('commit')
    return rowCount === 0
  }
  const taken = await Promise.all(clients.map(take))
  await Promise.all(clients.map(async (client) => await client.end()))

  expect(taken).toEqual([true, true])
})

test('S12 a code of the step before or after is taken, one further away is not, and none before a used one', async () => {
  const member = await someStaff('steps@example.org', 'viewer')
  const take = async (code: string) =>
    await inTransaction(async (trx) => await takeAppCode(trx, member.person.id, code))
  const early = codeOf(member.secret)
  passTime(30)
  const middle = codeOf(member.secret)
  expect(stepOf(member.secret, early)).not.toBeNull()
  expect(await take(middle)).toBe(true)
  expect(await take(early), 'from before a used one').toBe(false)
  passTime(30)
  const old = codeOf(member.secret)
  passTime(60)
  expect(await take(old), 'two steps old').toBe(false)
})

test('S12 a recovery code lets in once, and the member is told by mail', async () => {
  const member = await someStaff('recover@example.org', 'moderator')
  const [code = ''] = member.recoveryCodes
  expect(member.recoveryCodes).toHaveLength(10)
  const first = await giveCode(aRequest('/', [await passwordStep(member)]), code.toUpperCase())
  const second = await giveCode(aRequest('/', [await passwordStep(member)]), code)

  expect(first.kind).toBe('signed-in')
  expect(second).toEqual({ kind: 'wrong-code' })
  expect(await mailsTo(member.email)).toContainEqual({ change: 'recovery-code-used' })
})

test('S8 a wrong password and an unknown address get the same answer', async () => {
  const { email } = await someStaff('exists@example.org', 'viewer')
  await someone('captain-only@example.org')
  const answers = []
  for (const asked of [email, 'nobody@example.org', 'captain-only@example.org', 'not an address']) {
    const request = aRequest('/staff/sign-in', [], {
      email: asked,
      password: 'wrong password here',
    })
    const answer = await submitPassword({ request, params: {}, context: aContext() })
    answers.push(JSON.stringify(answer).replaceAll(asked, '…'))
  }

  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toContain('do not go together')
})

test('S10 the eleventh password for one address in an hour is not looked at', async () => {
  const member = await someStaff('bruteforce@example.org', 'viewer')
  const kinds = new Set<string>()
  for (let n = 0; n < 10; n++) {
    const tried = await givePassword({
      email: member.email,
      password: `no ${n}`,
      clientAddress: '198.51.100.7',
    })
    kinds.add(tried.kind)
  }
  expect([...kinds]).toEqual(['refused'])

  const right = await givePassword({
    email: member.email,
    password: PASSWORD,
    clientAddress: '198.51.100.8',
  })
  expect(right.kind).toBe('too-many')
})

test('S13 giving the code again makes the factor fresh, under a new key', async () => {
  const member = await someStaff('again@example.org', 'finance')
  const old = await aSession(member.person, 'staff')
  passTime(400)
  const again = await giveCodeAgain(aRequest('/staff/sign-in/again', [old]), codeOf(member.secret))

  if (again.kind !== 'renewed') throw new Error(again.kind)
  expect(
    await requireFreshFactor(aRequest('/staff', [again.setCookie]), 'handle-money'),
  ).toMatchObject({ kind: 'staff' })
  expect(await readVisitor(aRequest('/staff', [old]))).toEqual({ kind: 'anonymous' })
})

test('S10 a password that is short, common, a row of keys or about the person is refused; four odd words are not', async () => {
  const about = ['dorothea@example.org', 'Dorothea']
  for (const password of [
    'abc',
    'password1',
    'qwertyuiop',
    'Summer2026!',
    'dorothea1',
    'aaaaaaaaaaaaaaaa',
  ])
    expect(await complainOfPassword(password, about), password).not.toBeNull()
  expect(await complainOfPassword(PASSWORD, about)).toBeNull()
})

test('an enrolment link is used by enrolling, not by looking, and once', async () => {
  const link = await addStaffFromCommand('enrolling@example.org', 'viewer')
  const token = link.split('/').at(-1) ?? ''
  expect(link).toBe(`http://localhost:3000/staff/enrol/${token}`)
  for (const method of ['GET', 'HEAD'])
    await openEnrolment({
      request: new Request(link, { method }),
      params: { token },
      context: aContext(),
    })

  const weak = await enrol(aRequest('/'), token, { password: 'password1', code: '000000' })
  expect(weak).toMatchObject({ kind: 'refused', field: 'password' })
  const wrong = await enrol(aRequest('/'), token, { password: PASSWORD, code: 'abcdef' })
  expect(wrong).toMatchObject({ kind: 'refused', field: 'code' })

  const given = { password: PASSWORD, code: codeOf(secretOfEnrolment(token)) }
  const both = await Promise.all([
    enrol(aRequest('/'), token, given),
    enrol(aRequest('/'), token, given),
  ])
  expect(both.map((outcome) => outcome.kind).toSorted()).toEqual(['enrolled', 'gone'])
})

test('an enrolment link ends after three days', async () => {
  const link = await addStaffFromCommand('slow@example.org', 'viewer')
  passTime(3 * 24 * 3600 + 1)

  const outcome = await enrol(aRequest('/'), link.split('/').at(-1) ?? '', {
    password: PASSWORD,
    code: '123456',
  })
  expect(outcome).toEqual({ kind: 'gone' })
})

test('neither password, app key nor recovery code can be read from the database', async () => {
  const member = await someStaff('secrets@example.org', 'admin')
  const rows = JSON.stringify([
    await db.selectFrom('staff_member').selectAll().execute(),
    await db.selectFrom('recovery_code').selectAll().execute(),
    await db.selectFrom('audit_log').selectAll().execute(),
  ])

  for (const secret of [PASSWORD, member.secret, member.recoveryCodes[0] ?? '', member.email])
    expect(rows).not.toContain(secret)
})

async function passwordStep(member: Enrolled): Promise<string> {
  const given = await givePassword({
    email: member.email,
    password: PASSWORD,
    clientAddress: '192.0.2.10',
  })
  if (given.kind !== 'code-next') throw new Error(given.kind)
  return given.setCookie
}

async function mailsTo(email: string): Promise<unknown[]> {
  const rows = await db
    .selectFrom('message')
    .select('content')
    .where('to_address', '=', email)
    .execute()
  return rows.map((row) => row.content)
}
