import { beforeAll, expect, test } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { endAllSessions, endSession, startSession } from './session.server.ts'
import { aRequest, aSession, passTime, someone, someStaff } from './testing/someone.ts'
import { readVisitor, requireFreshFactor, requirePerson, requireStaff } from './visitor.server.ts'
import type { Permission } from './visitor.server.ts'

beforeAll(async () => {
  await anOrganization()
})

test('S9 the cookie holds a random key, and the database only its hash', async () => {
  const cookie = await aSession(await someone('hash@example.org'), 'captain')
  const rows = JSON.stringify(await db.selectFrom('session').selectAll().execute())

  expect(cookie).toMatch(/^team_up=[^;]{43,}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/)
  const key = String(
    JSON.parse(Buffer.from(decodeURIComponent(valueOf(cookie)), 'base64').toString()),
  )
  expect(key).toHaveLength(43)
  expect(rows).not.toContain(key)
})

test('S9 signing in gives a new key and ends the session that this browser had', async () => {
  const person = await someone('rotate@example.org')
  const before = await aSession(person, 'captain')
  const after = await inTransaction(
    async (trx) =>
      await startSession(trx, aRequest('/', [before]), { personId: person.id, kind: 'captain' }),
  )

  expect(valueOf(after)).not.toBe(valueOf(before))
  expect(await readVisitor(aRequest('/', [before]))).toEqual({ kind: 'anonymous' })
  expect(await readVisitor(aRequest('/', [after]))).toMatchObject({ kind: 'captain' })
})

test('S9 after signing out, the cookie that somebody kept is worth nothing', async () => {
  const cookie = await aSession(await someone('out@example.org'), 'captain')
  const cleared = await endSession(aRequest('/sign-out', [cookie]))

  expect(cleared).toContain('Max-Age=0')
  expect(await readVisitor(aRequest('/', [cookie]))).toEqual({ kind: 'anonymous' })
})

test('S9 ending all sessions of a person acts on the next request', async () => {
  const person = await someone('everywhere@example.org')
  const cookies = [await aSession(person, 'captain'), await aSession(person, 'captain')]
  await inTransaction(async (trx) => await endAllSessions(trx, person.id, 'lost phone'))

  for (const cookie of cookies)
    expect(await readVisitor(aRequest('/', [cookie]))).toEqual({ kind: 'anonymous' })
})

test('S9 a captain stays signed in for thirty days and no longer', async () => {
  const cookie = await aSession(await someone('month@example.org'), 'captain')
  passTime(29 * 24 * 3600)
  expect(await readVisitor(aRequest('/', [cookie]))).toMatchObject({ kind: 'captain' })
  passTime(24 * 3600)
  expect(await readVisitor(aRequest('/', [cookie]))).toEqual({ kind: 'anonymous' })
})

test('S9 staff are signed out after thirty minutes without a request, and after twelve hours in any case', async () => {
  const { person } = await someStaff('idle@example.org', 'viewer')
  const idle = await aSession(person, 'staff')
  passTime(29 * 60)
  expect(await readVisitor(aRequest('/staff', [idle]))).toMatchObject({ kind: 'staff' })
  passTime(31 * 60)
  expect(await readVisitor(aRequest('/staff', [idle]))).toEqual({ kind: 'anonymous' })

  const busy = await aSession(person, 'staff')
  for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
    passTime(20 * 60)
    expect(await readVisitor(aRequest('/staff', [busy])), `after ${minutes} minutes`).toMatchObject(
      { kind: 'staff' },
    )
  }
  passTime(21 * 60)
  expect(await readVisitor(aRequest('/staff', [busy]))).toEqual({ kind: 'anonymous' })
})

test('S1 whoever is not signed in is sent to sign in, and back afterwards', async () => {
  expect(await sentTo(requirePerson(aRequest('/manage/book-club?tab=1')))).toBe(
    '/sign-in?go=%2Fmanage%2Fbook-club%3Ftab%3D1',
  )
  expect(await sentTo(requireStaff(aRequest('/staff/gifts'), 'see-desk'))).toBe(
    '/staff/sign-in?go=%2Fstaff%2Fgifts',
  )
})

test('S10 staff who signed in by email as captains are not staff', async () => {
  const { person } = await someStaff('both@example.org', 'admin')
  const cookie = await aSession(person, 'captain')

  expect(await readVisitor(aRequest('/staff', [cookie]))).toMatchObject({ kind: 'captain' })
  expect(await sentTo(requireStaff(aRequest('/staff', [cookie]), 'see-desk'))).toContain(
    '/staff/sign-in',
  )
})

test.each([
  ['viewer', ['see-desk']],
  ['moderator', ['see-desk', 'moderate']],
  ['finance', ['see-desk', 'handle-money']],
  ['admin', ['see-desk', 'moderate', 'handle-money', 'administer']],
] as const)('S1 a %s may do that much and no more', async (role, allowed) => {
  const { person } = await someStaff(`${role}@example.org`, role)
  const cookie = await aSession(person, 'staff')
  const may: Permission[] = []
  for (const permission of ['see-desk', 'moderate', 'handle-money', 'administer'] as const) {
    const answer = await requireStaff(aRequest('/staff', [cookie]), permission).catch(
      (thrown: unknown) => thrown,
    )
    if (answer instanceof Response) expect(answer.status).toBe(403)
    if (!(answer instanceof Response)) may.push(permission)
  }

  expect(may).toEqual(allowed)
})

test('S13 a second factor older than five minutes is asked for again', async () => {
  const { person } = await someStaff('fresh@example.org', 'finance')
  const cookie = await aSession(person, 'staff')
  expect(
    await requireFreshFactor(aRequest('/staff/gifts/1', [cookie]), 'handle-money'),
  ).toMatchObject({ kind: 'staff' })
  passTime(301)

  const request = aRequest('/staff/gifts/1', [cookie])
  expect(await sentTo(requireFreshFactor(request, 'handle-money'))).toBe(
    '/staff/sign-in/again?go=%2Fstaff%2Fgifts%2F1',
  )
})

async function sentTo(guarded: Promise<unknown>): Promise<string | null> {
  const thrown: unknown = await guarded.catch((error: unknown) => error)
  if (!(thrown instanceof Response)) throw new Error('expected a redirect')
  return thrown.headers.get('Location')
}

function valueOf(cookie: string): string {
  return (cookie.split(';')[0] ?? '').split('=').slice(1).join('=')
}
