import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db } from '#app/platform/database.server.ts'
import {
  aDispute,
  aPaidGift,
  aRefund,
  aTeam,
  anOrganization,
  aWonDispute,
} from '#db/testing/builders.ts'
import { findOverview } from './overview.server.ts'

/** 31 December 2026, 11:59 PM in Milwaukee, and one minute later. */
const lastMinute = new Date('2027-01-01T05:59:00Z')
const newYear = new Date('2027-01-01T06:00:00Z')

const always = { from: null, to: null }

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  const men = await aTeam({ name: 'Saturday Men', kind: 'mens_group' })
  const club = await aTeam({ name: 'Third Thursday', kind: 'book_club' })
  await aPaidGift({ team: men, amount_cents: 10_000, fee: 250, paidAt: lastMinute })
  await aPaidGift({ team: club, amount_cents: 4000, fee: 118, paidAt: newYear })
  const part = await aPaidGift({ team: club, amount_cents: 6000, fee: 162, paidAt: newYear })
  await bookMovements([aRefund(part, 1000, newYear)])
  const whole = await aPaidGift({ team: men, amount_cents: 2500, fee: 85, paidAt: newYear })
  await bookMovements([aRefund(whole, 2500, newYear)])
  const disputed = await aPaidGift({ team: null, amount_cents: 7000, fee: 184, paidAt: newYear })
  const dispute = aDispute(disputed, newYear)
  await bookMovements([dispute])
  await bookMovements([aWonDispute(dispute, newYear)])
})

test('the totals that staff see are those of the book, to the cent', async () => {
  const { totals } = await findOverview(always)
  const { rows } = await sql<{ income: number; fees: number }>`
    select -sum(p.amount) filter (where a.code = 'gift_income') as income,
           sum(p.amount) filter (where a.code in ('stripe_fee', 'dispute_fee')) as fees
      from posting p join ledger_account a on a.id = p.account_id`.execute(db)
  expect(totals.raised).toBe(rows[0]?.income)
  expect(totals.fees).toBe(rows[0]?.fees)
  expect(totals).toEqual({
    received: 29_500,
    refunded: 3500,
    lost: 0,
    fees: 799,
    raised: 26_000,
    net: 25_201,
    gifts: 4,
  })
})

test('days, teams, kinds and campaigns each add up to the same whole', async () => {
  const { totals, byDay, byTeam, byKind, byCampaign } = await findOverview(always)
  for (const part of [byDay, byTeam, byKind, byCampaign])
    for (const name of ['received', 'refunded', 'fees', 'raised', 'net', 'gifts'] as const)
      expect(part.reduce((sum, row) => sum + row[name], 0)).toBe(totals[name])
  expect(byTeam.map(({ name, raised }) => [name, raised])).toEqual([
    ['Saturday Men', 10_000],
    ['Third Thursday', 9000],
    ['Open the home on 35th Street', 7000],
  ])
  expect(byKind.map(({ kind }) => kind)).toEqual(['mens_group', 'book_club', null])
})

test('C25: a gift at 11:59 PM on New Year’s Eve belongs to the old year', async () => {
  const oldYear = await findOverview({ from: '2026-01-01', to: '2026-12-31' })
  const nextYear = await findOverview({ from: '2027-01-01', to: '2027-12-31' })
  expect(oldYear.totals).toMatchObject({ received: 10_000, gifts: 1 })
  expect(oldYear.byDay.map(({ day }) => day)).toEqual(['2026-12-01'])
  expect(nextYear.totals).toMatchObject({ received: 19_500, gifts: 3 })
  const oneDay = await findOverview({ from: '2026-12-31', to: '2026-12-31' })
  expect(oneDay.byDay).toMatchObject([{ day: '2026-12-31', raised: 10_000, fees: 250, net: 9750 }])
})

test('days in which nothing happened show zeros, not an error', async () => {
  const { totals, byDay, byTeam } = await findOverview({ from: '2020-01-01', to: '2020-01-31' })
  expect(totals).toMatchObject({ raised: 0, net: 0, gifts: 0 })
  expect([byDay, byTeam]).toEqual([[], []])
})

test('a team that changes its kind takes all it raised along', async () => {
  const before = await findOverview(always)
  await db.updateTable('team').set({ kind: 'family' }).where('name', '=', 'Saturday Men').execute()
  const after = await findOverview(always)
  expect(after.totals).toEqual(before.totals)
  const raisedBy = (kind: string) => after.byKind.find((row) => row.kind === kind)?.raised ?? 0
  expect([raisedBy('family'), raisedBy('mens_group')]).toEqual([10_000, 0])
})
