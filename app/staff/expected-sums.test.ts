import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { voidContribution } from '#app/contributions/change-contribution.server.ts'
import {
  aChallenge,
  aGiftByHand,
  aHand,
  anIncoming,
  logged,
  received,
} from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { now, shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { checkBooks } from '#db/books.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { findOverview } from './overview.server.ts'
import type { OverviewFilter } from './overview.server.ts'
import { spansBetween } from './spans.ts'

const zone = 'America/Chicago'
const today = dayIn(zone, now())
const day = (ago: number) => addDays(today, -ago)
const always = { from: null, to: null }

beforeAll(async () => {
  await anOrganization({ time_zone: zone })
  const men = await aTeam({ name: 'Saturday Men', kind: 'mens_group' })
  const club = await aTeam({ name: 'Third Thursday', kind: 'book_club' })
  const captain = await aHand()
  const treasurer = await aHand('Ruth Alvarez')
  const promise = async (team: typeof men | null, amount: number, ago: number) => {
    goBack(ago)
    return await logged(aGiftByHand(team, captain, { amount: cents(amount) }))
  }
  const comes = async (promised: string, amount: number, ago: number) => {
    goBack(ago)
    const incoming = anIncoming({
      amount: cents(amount),
      means: 'cash',
      checkNumber: null,
      receivedOn: day(ago),
    })
    expect((await received(promised, treasurer, incoming)).kind).toBe('confirmed')
  }
  const first = await promise(men, 50_000, 40)
  const second = await promise(club, 20_000, 25)
  await comes(first, 15_000, 20)
  const third = await promise(men, 8_000, 6)
  await comes(second, 20_000, 6)
  goBack(2)
  expect(
    await voidContribution({
      publicId: third,
      revision: 1,
      teamId: men.id,
      reason: 'twice',
      by: captain,
    }),
  ).toMatchObject({ kind: 'changed' })
  shiftClock(0)
  await aChallenge(men, treasurer)
  // In the challenge's time: its promise grows by as much.
  await aPaidGift({ team: men, amount_cents: 2_500, paidAt: now() })
  await promise(null, 3_000, 0)
}, 60_000)
afterAll(() => {
  shiftClock(0)
})

test('what is still expected at the end of a day is what all promises up to it say, less what came', async () => {
  expect((await findOverview({ from: day(40), to: day(40) })).expected).toEqual({
    promised: 50_000,
    came: 0,
    left: 50_000,
  })
  expect((await findOverview({ from: day(20), to: day(20) })).expected).toEqual({
    promised: 0,
    came: 15_000,
    left: 55_000,
  })
  expect((await findOverview({ from: day(30), to: day(10) })).expected).toEqual({
    promised: 20_000,
    came: 15_000,
    left: 55_000,
  })
  expect((await findOverview({ from: day(6), to: day(6) })).expected).toEqual({
    promised: 8_000,
    came: 20_000,
    left: 43_000,
  })
  expect((await findOverview({ from: day(2), to: day(2) })).expected).toEqual({
    promised: -8_000,
    came: 0,
    left: 35_000,
  })
  expect((await findOverview(always)).expected).toEqual({
    promised: 50_000 + 20_000 + 2_500 + 3_000,
    came: 35_000,
    left: 40_500,
  })
})

describe.each(['day', 'week', 'month'] as const)('by %s', (grain) => {
  test('each span ends with what a plain count of the book gives', async () => {
    const filter = { from: day(33), to: day(1), grain }
    const { byDay, expectedStart, expected } = await findOverview(filter)
    expect(expectedStart).toBe(await countOfTheBook(day(34)))
    const spans = spansBetween(filter.from, filter.to, grain)
    let left: number = expectedStart
    for (const [place, span] of spans.entries()) {
      const next = spans[place + 1]
      left = byDay.find((row) => row.day === span)?.left ?? left
      expect(left, span).toBe(await countOfTheBook(next ? addDays(next, -1) : filter.to))
    }
    expect(left).toBe(expected.left)
  })
})

test.each([
  ['all days', always],
  ['days before the last promises', { from: day(33), to: day(4) }],
] as [string, OverviewFilter][])(
  'teams, kinds and campaigns add up to what is expected: %s',
  async (_, filter) => {
    const { expected, byTeam, byKind, byCampaign } = await findOverview(filter)
    for (const part of [byTeam, byKind, byCampaign])
      expect(part.reduce((sum, row) => sum + row.expected, 0)).toBe(expected.left)
    const parts = await Promise.all(
      byKind.map(({ kind }) => findOverview({ ...filter, kind: kind ?? 'none' })),
    )
    expect(parts.reduce((sum, part) => sum + part.expected.left, 0)).toBe(expected.left)
    for (const { slug, expected: left } of byTeam)
      if (slug)
        expect((await findOverview({ ...filter, team: slug })).expected.left, slug).toBe(left)
  },
)

test('what is expected now is what the totals of the campaigns say', async () => {
  const { rows } = await sql<{ cents: number }>`
    select sum(expected_cents)::bigint as cents from campaign_total`.execute(db)
  expect((await findOverview(always)).expected.left).toBe(rows[0]?.cents)
  expect(
    (await findOverview({ ...always, before: { from: day(40), to: day(30) } })).expectedBefore,
  ).toBe(50_000)
})

test('who raised nothing and was promised something is shown beside those who raised', async () => {
  const choir = await aTeam({ name: 'Choir', kind: 'school' })
  await logged(aGiftByHand(choir, await aHand('Mai Xiong'), { amount: cents(700) }))
  const { byTeam, byKind, byCampaign } = await findOverview({ ...always, kind: 'school' })
  expect(byTeam).toMatchObject([{ name: 'Choir', raised: 0, expected: 700 }])
  expect(byKind).toMatchObject([{ kind: 'school', raised: 0, expected: 700 }])
  expect(byCampaign).toMatchObject([{ raised: 0, expected: 700 }])
})

test('a team that changes its kind takes what it expects along', async () => {
  const before = await findOverview(always)
  await db.updateTable('team').set({ kind: 'family' }).where('name', '=', 'Saturday Men').execute()
  const after = await findOverview(always)
  expect(after.expected).toEqual(before.expected)
  const expectedBy = (kind: string) => after.byKind.find((row) => row.kind === kind)?.expected ?? 0
  expect([expectedBy('family'), expectedBy('mens_group')]).toEqual([37_500, 0])
  expect(await checkBooks(pool)).toEqual([])
})

test('ten promises at once to one team each count once, on their day', async () => {
  const team = await aTeam({ kind: 'friends' })
  const hand = await aHand('Kou Vang')
  await Promise.all(
    Array.from({ length: 10 }, () => logged(aGiftByHand(team, hand, { amount: cents(111) }))),
  )
  const { expected, byDay } = await findOverview({ ...always, team: team.slug })
  expect(expected).toEqual({ promised: 1_110, came: 0, left: 1_110 })
  expect(byDay).toHaveLength(1)
  expect(await checkBooks(pool)).toEqual([])
})

/** To noon of a day, so that no clock that was put back an hour makes it another; the last is now. */
function goBack(days: number): void {
  shiftClock(days === 0 ? 0 : Date.parse(`${day(days)}T18:00:00Z`) - Date.now())
}

/** The balance of what is receivable, from nothing but the entries. */
async function countOfTheBook(to: string): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount), 0)::bigint as cents
      from posting p join journal j on j.id = p.journal_id join ledger_account a on a.id = p.account_id
     where a.code = 'receivable' and (j.occurred_at at time zone ${zone})::date <= ${to}::date`.execute(
    db,
  )
  return rows[0]?.cents ?? 0
}
