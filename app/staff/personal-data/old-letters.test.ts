import { afterEach, beforeAll, expect, test } from 'vitest'
import { forgetLetters } from '#app/mail/forget-letters.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { erasePerson } from './erase-person.server.ts'
import { findHeld } from './holdings.server.ts'

beforeAll(async () => {
  await anOrganization()
})
afterEach(async () => {
  shiftClock(0)
  expect(await checkBooks(pool)).toEqual([])
})

test('S40 whoever is erased takes along the letters whose address is forgotten already', async () => {
  const admin = (await someStaff('old-letters-admin@example.org', 'admin')).person
  const email = 'ida.of.old@example.org'
  await aPaidGift({ donorEmail: email })
  const theirs = db.selectFrom('message').select('id').where('to_address', '=', email)
  const ids = (await theirs.execute()).map(({ id }) => id)
  expect(ids).not.toEqual([])
  await db.updateTable('message').set({ sent_at: new Date() }).where('id', 'in', ids).execute()
  shiftClock(9 * 366 * 86_400_000)
  await forgetLetters()
  expect(await theirs.execute()).toEqual([])
  expect((await findHeld(email)).map(({ kind }) => kind)).toEqual(['gifts', 'letters'])

  expect(await erasePerson({ email, by: admin })).toBe('erased')
  expect(await db.selectFrom('message').select('id').where('id', 'in', ids).execute()).toEqual([])
  expect(await findHeld(email)).toEqual([])
})
