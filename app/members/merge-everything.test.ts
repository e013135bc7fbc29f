import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { fillEveryTable } from '#app/testing/full-site.ts'
import type { FullSite } from '#app/testing/full-site.ts'
import { emptyEveryTable } from '#app/testing/tables.ts'
import { mergeAccounts } from './merge-accounts.server.ts'
import { DEEDS } from './merged-deeds.server.ts'

/** References of which a merge takes care by itself, or that stay with the old row for good. */
const CARED_FOR = [
  'audit_log.actor_id',
  'contribution_hand.person_id',
  'goods_hand.person_id',
  'email_change.person_id',
  'join_request.person_id',
  'member_credit.person_id',
  'member_departure.person_id',
  'person.merged_into',
  'session.person_id',
  'team_member.person_id',
]

/** Only staff are named there, and theirs are no accounts to merge. */
const OF_STAFF =
  /^(person\.merged_by|staff_|event_settlement|totp_use|recovery_code|passkey|held_form|donor_alias|saved_view|gift_move\.|untick|monthly_gift\.|event_version\.decided_by|deposit|dining_template|remittance|payout|matching_offer|statement|book_check|logo|setup|refund|page_report|organization|goods_gift\.confirmed_by|contribution_remark\.settled_by|team_version\.decided_by|team_update_version\.decided_by)/

let site: FullSite
const owner = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(async () => {
  await owner.connect()
  site = await fillEveryTable(owner)
})
afterAll(async () => {
  await owner.query('set session_replication_role = replica')
  await emptyEveryTable(owner)
  await owner.end()
})

test('no reference to a person is forgotten', async () => {
  const { rows } = await owner.query<{ reference: string }>(`
    select c.conrelid::regclass || '.' || a.attname as reference
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'person'::regclass order by 1`)
  const left = rows
    .map(({ reference }) => reference)
    .filter(
      (reference) =>
        !CARED_FOR.includes(reference) &&
        !DEEDS.some((deed) => deed === reference) &&
        !OF_STAFF.test(reference),
    )
  expect(left).toEqual([])
})

test('everything that somebody did goes along, and no table refuses it', async () => {
  const { captain: gone, stranger: kept } = site
  // A full site has somebody in each place; here it is the one whose account goes.
  await owner.query('set session_replication_role = replica')
  const counts = new Map<string, number>()
  for (const deed of DEEDS) {
    const [table, column] = deed.split('.')
    const found = await owner.query(
      `update ${table} set ${column} = $1 where ${column} is not null`,
      [gone.id],
    )
    counts.set(deed, found.rowCount ?? 0)
  }
  await owner.query('set session_replication_role = origin')
  expect([...counts.values()].filter((count) => count > 0).length).toBeGreaterThan(5)
  const { person: by } = await someStaff('merges@example.org', 'admin')
  const merged = await mergeAccounts({
    kept: kept.public_id,
    gone: gone.public_id,
    reason: 'One person',
    by,
  })
  expect(merged).toBe('merged')
  for (const deed of DEEDS) {
    const [table, column] = deed.split('.')
    const { rows } = await owner.query(
      `select count(*) filter (where ${column} = $1)::int as gone, count(*) filter (where ${column} = $2)::int as kept from ${table}`,
      [gone.id, kept.id],
    )
    expect([deed, rows[0]?.gone], deed).toEqual([deed, 0])
    expect(rows[0]?.kept, deed).toBeGreaterThanOrEqual(counts.get(deed) ?? 0)
  }
})
