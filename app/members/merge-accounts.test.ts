import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import pg from 'pg'
import { findCreditId, findAsker } from '#app/members/askers.server.ts'
import { findAuditTrail } from '#app/people/audit.server.ts'
import { beginSignIn } from '#app/people/begin-sign-in.server.ts'
import { signInByCode } from '#app/people/complete-sign-in.server.ts'
import { findSession } from '#app/people/session.server.ts'
import { aRequest, aSession, newestMail, someone, someStaff } from '#app/people/testing/someone.ts'
import type { Person } from '#app/people/person.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { newKey } from '#app/platform/keys.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aGiftByHand, logged } from '#app/contributions/testing/money-by-hand.ts'
import { mergeAccounts } from './merge-accounts.server.ts'
import { aCaptainOf, aMemberOf, lettersTo, memberRow, rolesOf } from './testing/people-of-a-team.ts'

let admin: Person

beforeAll(async () => {
  await anOrganization()
  admin = (await someStaff('merging-admin@example.org', 'admin')).person
})

afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

async function merge(kept: Person, gone: Person) {
  return await mergeAccounts({
    kept: kept.publicId,
    gone: gone.publicId,
    reason: 'Both are Ray',
    by: admin,
  })
}

async function sums() {
  const { rows } = await pool.query(`
    select (select json_agg(t order by team_id) from team_total t) as teams,
           (select json_agg(c order by campaign_id) from campaign_total c) as campaigns,
           (select json_agg(m order by team_id) from (select k.team_id, sum(m.raised_cents) as raised, sum(m.gift_count) as gifts
              from member_total m join member_credit k on k.id = m.credit_id group by 1) m) as members`)
  return JSON.stringify(rows)
}

async function creditsOf(team: ATeam, person: Person) {
  return await db
    .selectFrom('member_credit')
    .innerJoin('member_total', 'member_total.credit_id', 'member_credit.id')
    .select(['member_credit.id', 'code', 'raised_cents', 'gift_count'])
    .where('team_id', '=', team.id)
    .where('person_id', '=', person.id)
    .executeTakeFirst()
}

describe('two accounts of one person', () => {
  test('are one: captain of what either led, on each team once, with what both brought in, and no sum changes', async () => {
    const [both, own] = [await aTeam(), await aTeam()]
    const kept = await aMemberOf(both, { display_name: 'Ray L.' })
    const gone = await aCaptainOf(both)
    await db
      .insertInto('team_member')
      .values({ team_id: own.id, person_id: gone.person.id, role: 'captain', display_name: 'Ray' })
      .execute()
    const marks = {
      kept: await creditsOf(both, kept.person),
      gone: await creditsOf(both, gone.person),
      own: await creditsOf(own, gone.person),
    }
    await aPaidGift({ team: both, amount_cents: 3_000, credited_to: marks.kept?.id ?? 0 })
    await aPaidGift({ team: both, amount_cents: 4_000, credited_to: marks.gone?.id ?? 0 })
    await aPaidGift({ team: own, amount_cents: 5_000, credited_to: marks.own?.id ?? 0 })
    const before = await sums()

    expect(await merge(kept.person, gone.person)).toBe('merged')

    expect(await sums()).toBe(before)
    expect(await rolesOf(both)).toEqual({ captain: [kept.person.id], member: [] })
    expect(await rolesOf(own)).toEqual({ captain: [kept.person.id], member: [] })
    expect(await memberRow(both, kept.person)).toMatchObject({ display_name: 'Denise K.' })
    expect(await creditsOf(both, kept.person)).toMatchObject({ raised_cents: 7_000, gift_count: 2 })
    expect(await creditsOf(own, kept.person)).toMatchObject({ raised_cents: 5_000, gift_count: 1 })
  })

  test('have two share links, and a gift by either is credited to the one', async () => {
    const team = await aTeam()
    const [kept, gone] = [await aMemberOf(team), await aMemberOf(team)]
    const old = (await creditsOf(team, gone.person))?.code ?? ''
    await merge(kept.person, gone.person)
    expect(await findCreditId(team.id, old)).toBe((await creditsOf(team, kept.person))?.id)
    expect(await findAsker(team.slug, old)).toBeDefined()
  })

  test('sign in by either address as the one, and all that was open is closed', async () => {
    const [kept, gone] = [
      await someone('ray-new@example.org'),
      await someone('ray-old@example.org'),
    ]
    const session = await aSession(gone, 'captain')
    await merge(kept, gone)
    expect(await findSession(aRequest('/manage', [session]))).toBeUndefined()
    const browserKey = newKey()
    const wish = { goTo: '/manage', browserKey, clientAddress: '203.0.113.9' }
    await beginSignIn({ ...wish, email: gone.email })
    const { code } = await newestMail(gone.email)
    expect(await signInByCode(aRequest('/sign-in/code'), browserKey, code)).toMatchObject({
      kind: 'signed-in',
      person: { id: kept.id, email: kept.email },
    })
  })

  test('are told at both addresses, and the record says who did it and why, without an address', async () => {
    const [kept, gone] = [
      await someone('told-new@example.org'),
      await someone('told-old@example.org'),
    ]
    await merge(kept, gone)
    expect(await lettersTo(kept.email)).toEqual(['accounts-merged'])
    expect(await lettersTo(gone.email)).toEqual(['accounts-merged'])
    const [entry] = await findAuditTrail({ subject: { kind: 'person', id: kept.id } })
    expect(entry).toMatchObject({
      action: 'merge-accounts',
      detail: { account: `person ${gone.id}`, reason: 'Both are Ray' },
    })
    expect(JSON.stringify(entry?.detail)).not.toContain('@')
  })

  test('become one once, also when two staff do it at once in opposite directions', async () => {
    const team = await aTeam()
    const [one, other] = [await aMemberOf(team), await aCaptainOf(team)]
    const done = await Promise.all([
      merge(one.person, other.person),
      merge(other.person, one.person),
      merge(one.person, other.person),
    ])
    expect(done.toSorted()).toEqual(['merged', 'merged-before', 'merged-before'])
    const { captain, member } = await rolesOf(team)
    expect([captain.length, member.length]).toEqual([1, 0])
  })

  test('and whoever joins a team with the other one meanwhile is on it with the one that stays', async () => {
    const team = await aTeam()
    const [kept, gone] = [
      await someone('late-new@example.org'),
      await someone('late-old@example.org'),
    ]
    const client = new pg.Client({ connectionString: env.DATABASE_URL })
    await client.connect()
    await client.query('begin')
    await client.query('select from person where id = $1 for update', [gone.id])
    const joining = db
      .insertInto('team_member')
      .values({ team_id: team.id, person_id: gone.id, role: 'member', display_name: 'Ray' })
      .execute()
    await expect
      .poll(async () => {
        const { rows } = await pool.query(
          `select from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0`,
        )
        return rows.length
      })
      .toBe(1)
    await client.query(
      'update person set merged_into = $1, merged_at = now(), merged_by = $1 where id = $2',
      [kept.id, gone.id],
    )
    await client.query('commit')
    await client.end()
    await joining
    expect(await rolesOf(team)).toEqual({ captain: [], member: [kept.id] })
  })

  test('a chain of three leads straight to the last', async () => {
    const three = await Promise.all(
      ['a', 'b', 'c'].map((name) => someone(`chain-${name}@example.org`)),
    )
    const [a, b, c] = three
    if (!a || !b || !c) throw new Error('There are three')
    await merge(b, a)
    await merge(c, b)
    expect((await someone(a.email)).id).toBe(c.id)
    expect(await merge(c, a)).toBe('merged-before')
  })
})

test('an account that opens the desk is refused on either side, and one that is not there', async () => {
  const captain = await someone('plain@example.org')
  const { person: viewer } = await someStaff('viewer-too@example.org', 'viewer')
  expect(await merge(captain, viewer)).toBe('staff')
  expect(await merge(viewer, captain)).toBe('staff')
  expect(await merge(captain, captain)).toBe('the-same')
  expect(await merge(captain, { ...captain, publicId: 'nobody' })).toBe('not-found')
})

test('a crash in the middle leaves both as they were', async () => {
  const team = await aTeam()
  const [kept, gone] = [await aMemberOf(team), await aCaptainOf(team)]
  const before = await rolesOf(team)
  const owner = new pg.Client({ connectionString: env.DATABASE_URL })
  await owner.connect()
  await owner.query(`
    create function crash() returns trigger language plpgsql as $$ begin raise exception 'crash'; end $$;
    create trigger crashes before insert on message for each row when (new.kind = 'accounts-merged') execute function crash()`)
  await expect(merge(kept.person, gone.person)).rejects.toThrow('crash')
  await owner.query('drop trigger crashes on message; drop function crash')
  await owner.end()
  expect(await rolesOf(team)).toEqual(before)
  expect(await merge(kept.person, gone.person)).toBe('merged')
})

test('whoever logged money by either account may not confirm it as staff later', async () => {
  const team = await aTeam()
  const [kept, gone] = [await aMemberOf(team), await aCaptainOf(team)]
  const id = await logged(aGiftByHand(team, { id: gone.person.id, label: 'Denise' }))
  await merge(kept.person, gone.person)
  const { rows } = await pool.query(
    `select c.entered_by = $2 as entered, exists (select from contribution_hand h where h.contribution_id = c.id and h.person_id = $2) as hand
       from contribution c where c.public_id = $1`,
    [id, kept.person.id],
  )
  expect(rows).toEqual([{ entered: true, hand: true }])
})
