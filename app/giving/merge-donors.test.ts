import { beforeAll, beforeEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization, aStaffMember, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import type { AGift } from '#db/testing/gifts.ts'
import { mergeDonors, separateDonor } from './merge-donors.server.ts'
import type { MergeWish } from './merge-donors.server.ts'
import { raisedBy } from './testing/place-gifts.ts'

let team: ATeam
let by: MergeWish['by']
let work: string
let home: string
let old: string
let gift: AGift

beforeAll(async () => {
  await anOrganization()
  team = await aTeam()
  by = { id: (await aStaffMember('admin')).id, label: 'Ruth' }
})
beforeEach(async () => {
  const who = String(Math.random()).slice(2, 10)
  ;[work, home, old] = [
    `ida.${who}@work.example`,
    `ida.${who}@home.example`,
    `i.${who}@old.example`,
  ]
  gift = await aPaidGift({ team, donorEmail: work })
  await aPaidGift({ team, donorEmail: home })
  await aPaidGift({ team, donorEmail: old })
})

test('two addresses of one person are gathered under one, and no gift and no sum changes', async () => {
  const before = [await raisedBy(team), await emailsOf(gift)]
  expect(await merge(work.toUpperCase(), home)).toBe('merged')
  expect(await gatheredUnder(work)).toBe(home)
  expect(await gatheredUnder(home)).toBe(home)
  expect([await raisedBy(team), await emailsOf(gift)]).toEqual(before)
  expect(await merge(work, home)).toBe('merged-before')
  expect(await merge(home, work)).toBe('the-same')
  const [entry] = await findAuditTrail({ subject: { kind: 'gift', id: gift.public_id } })
  expect(entry).toMatchObject({ action: 'merge-donors', detail: { reason: 'She told us' } })
  expect(JSON.stringify(entry)).not.toContain('@')
})

test('whoever was gathered under an address goes along with it, and each can be taken out again', async () => {
  await merge(old, work)
  await merge(work, home)
  expect(await Promise.all([old, work, home].map(gatheredUnder))).toEqual([home, home, home])
  expect(await separate(work)).toBe('separated')
  expect(await Promise.all([old, work].map(gatheredUnder))).toEqual([home, work])
  expect(await separate(work)).toBe('not-merged')
})

test('an address from which nobody gave is not merged', async () => {
  expect(await merge('nobody@example.org', home)).toBe('not-a-donor')
  expect(await merge(home, 'nobody@example.org')).toBe('not-a-donor')
  expect(await merge(home, home)).toBe('the-same')
})

test('forty at once in every direction never make a chain or a ring', async () => {
  const all = [work, home, old]
  await Promise.all(
    Array.from({ length: 40 }, (_, count) =>
      merge(all[count % 3] ?? '', all[(count + 1 + (count % 2)) % 3] ?? ''),
    ),
  )
  const { rows } = await sql`
    select a.email from donor_alias a join donor_alias b on b.email = a.kept_email`.execute(db)
  expect(rows).toEqual([])
})

test('control: the database itself refuses a chain', async () => {
  await merge(old, work)
  const values = { email: work, kept_email: home, merged_by: by.id, reason: 'Why' }
  await expect(db.insertInto('donor_alias').values(values).execute()).rejects.toThrow(/merged/)
})

async function merge(email: string, keptEmail: string) {
  return await mergeDonors({ email, keptEmail, reason: 'She told us', by })
}

async function separate(email: string) {
  return await separateDonor({ email, by })
}

async function gatheredUnder(email: string): Promise<string | undefined> {
  const { rows } = await sql<{ email: string }>`select donor_of(${email}) as email`.execute(db)
  return rows[0]?.email
}

async function emailsOf({ id }: AGift) {
  return await db.selectFrom('gift').selectAll().where('id', '=', id).executeTakeFirst()
}
