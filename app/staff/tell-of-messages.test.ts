import { beforeAll, beforeEach, afterEach, expect, test } from 'vitest'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aStaffMember } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { APerson } from '#db/testing/builders.ts'
import { noteMessagesSeen, tellOfMessages } from './tell-of-messages.server.ts'

let ruth: APerson
let joyce: APerson

beforeAll(async () => {
  await anOrganization()
  ruth = await aStaffMember('moderator')
  joyce = await aStaffMember('admin')
  await aStaffMember('finance')
  await aStaffMember('viewer')
  await db.updateTable('organization').set({ messages_wait: true }).execute()
})
beforeEach(async () => {
  await db.updateTable('gift').set({ message: null }).execute()
  await db.deleteFrom('message').execute()
  await db
    .updateTable('staff_member')
    .set({ messages_told_at: null, messages_looked_at: null })
    .execute()
})
afterEach(() => {
  shiftClock(0)
})

test('one letter for all that waits goes to those who look after pages, and none while nothing waits', async () => {
  await tellOfMessages()
  expect(await letters()).toEqual([])
  for (const message of ['One', 'Two', 'Three']) await aPaidGift({ message })
  await tellOfMessages()
  expect(await letters()).toEqual([
    { to: ruth.email, content: { waiting: 3 } },
    { to: joyce.email, content: { waiting: 3 } },
  ])
})

test('it is not written again while nobody looks, however much comes, until a day later', async () => {
  await aPaidGift({ message: 'One' })
  await tellOfMessages()
  await aPaidGift({ message: 'Two' })
  await tellOfMessages()
  passHours(23)
  await tellOfMessages()
  expect(await letters()).toHaveLength(2)
  passHours(25)
  await tellOfMessages()
  expect(await letters()).toHaveLength(4)
})

test('whoever has looked is told of what came after, and not of what they saw and left', async () => {
  await aPaidGift({ message: 'One' })
  await tellOfMessages()
  await noteMessagesSeen(ruth.id)
  await tellOfMessages()
  expect(await letters()).toHaveLength(2)
  await aPaidGift({ message: 'Two' })
  await tellOfMessages()
  expect((await letters()).slice(2)).toEqual([{ to: ruth.email, content: { waiting: 2 } }])
  await tellOfMessages()
  expect(await letters()).toHaveLength(3)
})

test('ten processes at once write one letter to each', async () => {
  await aPaidGift({ message: 'One' })
  await Promise.all(Array.from({ length: 10 }, () => tellOfMessages()))
  expect(await letters()).toHaveLength(2)
})

test('only those whom the settings name are told, and the letter holds no donor’s word', async () => {
  await db
    .updateTable('staff_member')
    .set({ told_of_pages: false })
    .where('person_id', '=', joyce.id)
    .execute()
  await aPaidGift({ message: 'Secret words' })
  await tellOfMessages()
  expect(await letters()).toEqual([{ to: ruth.email, content: { waiting: 1 } }])
  await db.updateTable('staff_member').set({ told_of_pages: true }).execute()
})

function passHours(hours: number) {
  shiftClock(hours * 60 * 60_000)
  expect(now().getTime()).toBeGreaterThan(Date.now())
}

async function letters() {
  const rows = await db
    .selectFrom('message')
    .select(['to_address as to', 'content'])
    .where('kind', '=', 'messages-wait')
    .orderBy('id')
    .execute()
  return rows
}
