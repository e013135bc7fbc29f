import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { printErasedAgain } from '#app/command.ts'
import { aCaptainOf } from '#app/members/testing/people-of-a-team.ts'
import type { Person } from '#app/people/person.server.ts'
import { pictureStore } from '#app/pictures/picture-store.server.ts'
import { db, inTransaction } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { fillEveryTable } from '#app/testing/full-site.ts'
import type { FullSite } from '#app/testing/full-site.ts'
import { backUpEveryTable, emptyEveryTable, putBackEveryTable } from '#app/testing/tables.ts'
import { aTeam } from '#db/testing/builders.ts'
import { aPaidGift, findGift } from '#db/testing/gifts.ts'
import { erasePeopleAgain } from './erase-again.server.ts'
import { eraseIn, erasePerson } from './erase-person.server.ts'
import { listErasureJob } from './erased-list.server.ts'
import { holdings } from './holdings.server.ts'
import { markOf } from './mark.server.ts'
import { plantAddress, whereItStands } from './testing/planted-address.ts'

// S40: a backup is put back that was made before somebody was erased.

const EMAIL = 'canary.of.a+backup@example.org'
const SECRETS = [...env.SESSION_SECRET]
const ANOTHER = 'another secret, of a server that was set up anew'

const owner = new pg.Client({ connectionString: env.DATABASE_URL })
let site: FullSite
let admin: Person

beforeAll(async () => {
  await owner.connect()
  site = await fillEveryTable(owner)
  await owner.query('set session_replication_role = replica')
  await plantAddress(owner, site, EMAIL)
  await backUpEveryTable(owner)
  admin = await db
    .selectFrom('person')
    .select(['id', 'public_id as publicId', 'name', 'email', 'language'])
    .where('id', '=', site.admin.id)
    .executeTakeFirstOrThrow()
}, 120_000)

beforeEach(async () => {
  await sql`delete from graphile_worker._private_jobs`.execute(db)
  await pictureStore.remove(await pictureStore.list('erased-'))
})

afterEach(() => {
  env.SESSION_SECRET.splice(0, Number.POSITIVE_INFINITY, ...SECRETS)
})

afterAll(async () => {
  // What was planted is no book.
  await emptyEveryTable(owner)
  await owner.end()
})

test('whoever was erased is erased again after an older backup is put back, without a second letter; once more changes nothing', async () => {
  expect(await erase(EMAIL)).toBe('erased')
  await workOff()
  await putBackEveryTable(owner)
  expect((await whereItStands(owner, EMAIL)).length).toBeGreaterThan(25)

  expect(await erasePeopleAgain()).toEqual({ listed: 1, unreadable: 0, erased: 1, waiting: [] })
  expect(await whereItStands(owner, EMAIL)).toEqual([])
  expect(await recordsOf(EMAIL)).toEqual(['command line'])

  await workOff()
  const nothing = { listed: 2, unreadable: 0, erased: 0, waiting: [] }
  expect(await erasePeopleAgain()).toEqual(nothing)
  expect(await recordsOf(EMAIL)).toHaveLength(1)
}, 120_000)

test('under a new key with the old one behind it they are known; under a new key alone it says so, and does nothing', async () => {
  await putBackEveryTable(owner)
  await erase(EMAIL)
  await workOff()
  await putBackEveryTable(owner)

  env.SESSION_SECRET.splice(0, 1, ANOTHER)
  const unknown = await erasePeopleAgain()
  expect(unknown).toEqual({ listed: 1, unreadable: 1, erased: 0, waiting: [] })
  expect(printErasedAgain(unknown)).toContain(
    'under another SESSION_SECRET, by which nobody can be known: 1.',
  )
  expect((await whereItStands(owner, EMAIL)).length).toBeGreaterThan(25)

  env.SESSION_SECRET.push(...SECRETS)
  expect(await erasePeopleAgain()).toEqual({ listed: 1, unreadable: 0, erased: 1, waiting: [] })
  expect(await whereItStands(owner, EMAIL)).toEqual([])
  expect(await erasePeopleAgain()).toMatchObject({ erased: 0 })
}, 120_000)

test('whoever gave again after they were erased is left alone', async () => {
  const email = 'comes.again@example.org'
  await aPaidGift({ donorEmail: email })
  expect(await erase(email)).toBe('erased')
  await workOff()
  const gift = await aPaidGift({ donorEmail: email })
  expect(await erasePeopleAgain()).toMatchObject({ listed: 1, erased: 0 })
  expect(await findGift(gift.id)).toMatchObject({ donor_email: email })
})

test('whoever leads a team again in the backup is named, so that it can be settled', async () => {
  const { email, id } = (await aCaptainOf(await aTeam())).person
  await backUpEveryTable(owner)
  await db.updateTable('team_member').set({ role: 'member' }).where('person_id', '=', id).execute()
  expect(await erase(email)).toBe('erased')
  await workOff()
  await putBackEveryTable(owner)
  const done = await erasePeopleAgain()
  expect(done).toEqual({ listed: 1, unreadable: 0, erased: 0, waiting: [email] })
  expect(printErasedAgain(done)).toContain(email)
}, 120_000)

test('an erasure that is cut off is not put on the list', async () => {
  const email = 'cut.off@example.org'
  await aPaidGift({ donorEmail: email })
  const crash = inTransaction(async (trx) => {
    expect(await eraseIn(trx, { email, by: admin }, holdings)).toBe('erased')
    throw new Error('crash')
  })
  await expect(crash).rejects.toThrow('crash')
  expect(await workOff()).toBe(0)
  expect(printErasedAgain(await erasePeopleAgain())).toContain('Nobody is on the list')
})

async function erase(email: string): Promise<string> {
  return await erasePerson({ email, by: admin })
}

/** Lets the jobs that wait write the list. @returns how many there were. */
async function workOff(): Promise<number> {
  const { rows } = await sql<{ payload: unknown }>`
    select payload from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'list-erasure'`.execute(
    db,
  )
  for (const { payload } of rows) await listErasureJob(payload)
  return rows.length
}

/** Who erased whom an address belongs to, as the record says. */
async function recordsOf(email: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_log')
    .select('actor')
    .where('action', '=', 'erase-person')
    .where('subject_id', '=', markOf(email))
    .execute()
  return rows.map(({ actor }) => actor)
}
