import pg from 'pg'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listCaught, startMailCatcher } from '#app/mail/catcher.server.ts'
import type { MailCatcher } from '#app/mail/catcher.server.ts'
import { closeMail, sendMessage } from '#app/mail/send-message.server.ts'
import { env } from '#app/platform/env.server.ts'
import { db } from '#app/platform/database.server.ts'
import { fillEveryTable } from '#app/testing/full-site.ts'
import type { FullSite } from '#app/testing/full-site.ts'
import { emptyEveryTable, findTextColumns } from '#app/testing/tables.ts'
import { erasePerson } from './erase-person.server.ts'
import { findHeld } from './holdings.server.ts'
import { nameOf, OF_NOBODY, plantAddress, whereItStands } from './testing/planted-address.ts'

// S40: an address is planted in every column that can hold one; one press, and it is nowhere any more, while no sum moved.

const EMAIL = 'canary.of.all+tables@example.org'

const PORT = await vi.hoisted(async () => {
  const { createServer } = await import('node:net')
  const probe = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => probe.once('listening', resolve))
  const address = probe.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await new Promise((resolve) => probe.close(resolve))
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  return port
})

let folder = ''
let provider: MailCatcher
const owner = new pg.Client({ connectionString: env.DATABASE_URL })
let site: FullSite
let planted: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'team-up-mail-'))
  provider = await startMailCatcher({ folder, port: PORT })
  await owner.connect()
  site = await fillEveryTable(owner)
  await owner.query('set session_replication_role = replica')
  planted = await plantAddress(owner, site, EMAIL)
}, 120_000)

afterAll(async () => {
  // What was planted is no book.
  await emptyEveryTable(owner)
  await owner.end()
  closeMail()
  await provider.stop()
  await rm(folder, { recursive: true, force: true })
})

test('S40 whoever is erased by address is nowhere any more: in no column, no letter, no notice; sums, receipts and the book stay', async () => {
  const columns = await findTextColumns(owner)
  const addresses = columns.map(nameOf).filter((name) => /email$|[.]to_address$/.test(name))
  expect(addresses.length).toBeGreaterThan(25)
  expect(addresses.filter((name) => !planted.includes(name))).toEqual(OF_NOBODY)
  const kinds = (await findHeld(EMAIL)).map(({ kind }) => kind)
  expect(kinds.length).toBeGreaterThan(22)
  const before = await books()

  const admin = await db
    .selectFrom('person')
    .select(['id', 'public_id as publicId', 'name', 'email', 'language'])
    .where('id', '=', site.admin.id)
    .executeTakeFirstOrThrow()
  expect(await erasePerson({ email: EMAIL, by: admin })).toBe('erased')

  expect(await findHeld(EMAIL)).toEqual([])
  const letters = await db
    .selectFrom('message')
    .select('id')
    .where('to_address', '=', EMAIL)
    .execute()
  expect(letters).toHaveLength(1)
  await Promise.all(letters.map(({ id }) => sendMessage(id)))
  const [caught] = await listCaught(folder)
  expect(caught).toMatchObject({ to: [EMAIL], subject: expect.stringContaining('erased') })
  expect(await whereItStands(owner, EMAIL)).toEqual([])
  expect(await books()).toEqual(before)
})

/** All that must stay as it is. */
async function books(): Promise<unknown> {
  const { rows } = await owner.query(`
    select (select md5(string_agg(j::text, '' order by id)) from journal j) as journals,
           (select md5(string_agg(p::text, '' order by p::text)) from posting p) as postings,
           (select md5(string_agg(r::text, '' order by id)) from receipt r) as receipts,
           (select md5(string_agg(t::text, '' order by t::text)) from team_total t) as teams,
           (select md5(string_agg(t::text, '' order by t::text)) from campaign_total t) as campaigns,
           (select md5(string_agg(concat(id, amount_cents, refunded_cents, lost_cents, status, paid_at, team_id), '' order by id)) from gift) as gifts,
           (select md5(string_agg(concat(id, amount_cents, settled_cents, giver_name, voided_at), '' order by id)) from contribution) as promises,
           (select count(*) from ticket where released_at is null) as places`)
  return rows[0]
}
