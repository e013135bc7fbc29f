import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { actorOf, findAuditTrail, recordChange } from './audit.server.ts'
import {
  changeRole,
  disableStaff,
  findStaffEmails,
  inviteStaff,
  resetStaff,
} from './staff-members.server.ts'
import { givePassword } from './staff-sign-in.server.ts'
import { aRequest, aSession, PASSWORD, someone, someStaff } from './testing/someone.ts'
import type { Enrolled } from './testing/someone.ts'
import { readVisitor } from './visitor.server.ts'

let admin: Enrolled

beforeAll(async () => {
  await anOrganization()
  admin = await someStaff('first-admin@example.org', 'admin')
})

test('S7 nobody but an admin can invite, change a role, reset or disable', async () => {
  const member = await someStaff('plain@example.org', 'viewer')
  const others = [
    await someone('captain@example.org'),
    member.person,
    (await someStaff('money@example.org', 'finance')).person,
    (await someStaff('pages@example.org', 'moderator')).person,
  ]
  for (const by of others) {
    expect(await inviteStaff(by, { email: 'friend@example.org', role: 'admin' })).toEqual({
      kind: 'not-allowed',
    })
    expect(await changeRole(by, by.publicId, 'admin')).toEqual({ kind: 'not-allowed' })
    expect(await changeRole(by, admin.person.publicId, 'viewer')).toEqual({ kind: 'not-allowed' })
    expect(await disableStaff(by, member.person.publicId)).toEqual({ kind: 'not-allowed' })
    expect(await resetStaff(by, member.person.publicId)).toEqual({ kind: 'not-allowed' })
  }
})

test('S7 the last admin can neither be made less, nor disabled, nor reset', async () => {
  const { person } = admin
  expect(await changeRole(person, person.publicId, 'viewer')).toEqual({ kind: 'last-admin' })
  expect(await disableStaff(person, person.publicId)).toEqual({ kind: 'last-admin' })
  expect(await resetStaff(person, person.publicId)).toEqual({ kind: 'last-admin' })
  expect(await changeRole(person, person.publicId, 'admin')).toEqual({ kind: 'changed' })
})

test('S7 of two admins who disable each other at the same time, one stays', async () => {
  const other = await someStaff('second-admin@example.org', 'admin')
  const outcomes = await Promise.all([
    disableStaff(admin.person, other.person.publicId),
    disableStaff(other.person, admin.person.publicId),
  ])
  expect(outcomes.map((outcome) => outcome.kind).toSorted()).toEqual(['changed', 'not-allowed'])

  // Whoever stayed goes on as the admin of the tests below.
  if (outcomes[1]?.kind === 'changed') admin = other
})

test('S7 negative control: two admins who only look and do not take turns both stop being admins', async () => {
  const other = await someStaff('third-admin@example.org', 'admin')
  let looked = 0
  let bothLooked = () => {}
  const both = new Promise<void>((resolve) => (bothLooked = resolve))
  const stepDown = (personId: number) =>
    inTransaction(async (trx) => {
      const admins = await trx
        .selectFrom('staff_member')
        .select('person_id')
        .where('role', '=', 'admin')
        .where('disabled_at', 'is', null)
        .execute()
      if (++looked === 2) bothLooked()
      await both
      return admins.length > 1 ? `${personId} may go` : 'the last one stays'
    })
  expect(await Promise.all([stepDown(admin.person.id), stepDown(other.person.id)])).toEqual([
    `${admin.person.id} may go`,
    `${other.person.id} may go`,
  ])
  await disableStaff(admin.person, other.person.publicId)
})

test('S7 a new role acts on the very next request: the sessions are ended', async () => {
  const member = await someStaff('promoted@example.org', 'admin')
  const cookie = await aSession(member.person, 'staff')
  expect(await readVisitor(aRequest('/staff', [cookie]))).toMatchObject({ role: 'admin' })

  expect(await changeRole(admin.person, member.person.publicId, 'viewer')).toEqual({
    kind: 'changed',
  })

  expect(await readVisitor(aRequest('/staff', [cookie]))).toEqual({ kind: 'anonymous' })
  const [last] = await findAuditTrail({ subject: { kind: 'person', id: member.person.id } })
  expect(last).toMatchObject({
    action: 'staff-role-changed',
    detail: { from: 'admin', to: 'viewer' },
  })
})

test('S9 a disabled member is out at once and cannot sign in again', async () => {
  const member = await someStaff('leaving@example.org', 'finance')
  const cookie = await aSession(member.person, 'staff')
  await disableStaff(admin.person, member.person.publicId)

  expect(await readVisitor(aRequest('/staff', [cookie]))).toEqual({ kind: 'anonymous' })
  const again = await givePassword({
    email: member.email,
    password: PASSWORD,
    clientAddress: '192.0.2.11',
  })
  expect(again).toEqual({ kind: 'refused' })
  expect(await findStaffEmails(db, ['finance'])).not.toContain(member.email)
})

test('S12 a reset by an admin voids password, app and recovery codes, and tells the member', async () => {
  const member = await someStaff('lost-phone@example.org', 'moderator')
  expect(await resetStaff(admin.person, member.person.publicId)).toEqual({ kind: 'changed' })

  const old = await givePassword({
    email: member.email,
    password: PASSWORD,
    clientAddress: '192.0.2.12',
  })
  expect(old).toEqual({ kind: 'refused' })
  const kinds = await db
    .selectFrom('message')
    .select('kind')
    .where('to_address', '=', member.email)
    .execute()
  expect(kinds.map((row) => row.kind).toSorted()).toEqual(['factor-changed', 'staff-invitation'])
})

test('an invitation before enrolment can be sent again; who is staff is not invited twice', async () => {
  const invitation = { email: 'new@example.org', name: 'New Person', role: 'viewer' } as const
  expect(await inviteStaff(admin.person, invitation)).toMatchObject({ kind: 'invited' })
  expect(await inviteStaff(admin.person, invitation)).toMatchObject({ kind: 'invited' })

  const member = await someStaff('old@example.org', 'viewer')
  expect(await inviteStaff(admin.person, { email: member.email, role: 'admin' })).toEqual({
    kind: 'already-staff',
  })
})

test('I25 every audit row carries the hash of the one before it, also when many are written at once', async () => {
  const actor = actorOf({ id: admin.person.id, name: 'Ada' })
  await Promise.all(
    Array.from({ length: 10 }, async (_, n) => {
      await inTransaction(async (trx) => {
        await recordChange(trx, {
          actor,
          action: 'try',
          subjectKind: 'test',
          subjectId: n,
          detail: { n },
        })
      })
    }),
  )
  const { rows } = await sql<{ broken: number }>`
    select count(*)::int as broken from (
      select previous_hash, lag(hash, 1, 'first') over (order by id) as before, hash,
             audit_row_hash(previous_hash, at, actor_id, actor, action, subject_kind, subject_id, detail) as expected
        from audit_log) chain
     where previous_hash <> before or hash <> expected`.execute(db)

  expect(rows).toEqual([{ broken: 0 }])
})

test('I25 what was written down cannot be changed or deleted', async () => {
  await expect(sql`update audit_log set action = 'nothing'`.execute(db)).rejects.toThrow()
  await expect(sql`delete from audit_log`.execute(db)).rejects.toThrow()
})
