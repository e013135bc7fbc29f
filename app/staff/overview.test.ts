import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aRefund, aWonDispute } from '#db/testing/money-lines.ts'
import { findOverview } from './overview.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'

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

test('days, teams, kinds, campaigns and ways to pay each add up to the same whole', async () => {
  const { totals, byDay, byTeam, byKind, byCampaign, byWay, bySource } = await findOverview(always)
  for (const part of [byDay, byTeam, byKind, byCampaign, byWay, bySource])
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

test('the days of one kind, one team and one campaign add up to the whole', async () => {
  const { totals, byKind, byTeam, byCampaign } = await findOverview(always)
  const wholeOf = async (parts: Parameters<typeof findOverview>[0][]) => {
    const found = await Promise.all(parts.map((part) => findOverview(part)))
    return found.reduce((sum, part) => sum + part.totals.net, 0)
  }
  expect(await wholeOf(byKind.map(({ kind }) => ({ ...always, kind: kind ?? 'none' })))).toBe(
    totals.net,
  )
  expect(await wholeOf(byCampaign.map(({ slug }) => ({ ...always, campaign: slug })))).toBe(
    totals.net,
  )
  const teams = byTeam.flatMap(({ slug }) => (slug ? [{ ...always, team: slug }] : []))
  expect(await wholeOf([...teams, { ...always, kind: 'none' as const }])).toBe(totals.net)
})

test('a team, a kind or a campaign that is not there shows nothing, and no ways to pay are guessed', async () => {
  expect((await findOverview({ ...always, team: 'nobody' })).totals.received).toBe(0)
  expect((await findOverview({ ...always, campaign: 'none-such' })).totals.received).toBe(0)
  expect((await findOverview({ ...always, kind: 'book_club' })).byWay).toEqual([])
})

test('gifts by card, by wallet and from a bank are told apart, and a refund goes back the way it came', async () => {
  const { byWay, totals } = await findOverview(always)
  expect(byWay).toMatchObject([{ way: 'card', raised: totals.raised, fees: totals.fees }])
  const { rows } = await sql<{ way: string }>`
    select way_of(m) as way
      from unnest(array['card', 'card/apple_pay', 'link', 'us_bank_account', 'ach_debit', 'unknown', null]) m`.execute(
    db,
  )
  expect(rows.map(({ way }) => way)).toEqual([
    'card',
    'wallet',
    'wallet',
    'bank',
    'bank',
    'other',
    'other',
  ])
})

test('gifts are told apart by how their donors came, and those of whom nobody knows stand together', async () => {
  const day = { from: '2026-03-02', to: '2026-03-02' }
  for (const [source, amount_cents] of [
    ['qr', 900],
    ['facebook', 5000],
    ['qr', 600],
    [null, 100],
  ] as const) {
    const gift = await aStartedGift({ amount_cents })
    await db.updateTable('gift').set({ source }).where('id', '=', gift.id).execute()
    await bookMovements([aCharge(gift, { paidAt: new Date('2026-03-02T18:00:00Z') })])
  }
  const { bySource, totals } = await findOverview(day)
  expect(bySource).toMatchObject([
    { source: 'facebook', raised: 5000, gifts: 1 },
    { source: 'qr', raised: 1500, gifts: 2 },
    { source: null, raised: 100, gifts: 1 },
  ])
  expect(bySource.reduce((sum, { net }) => sum + net, 0)).toBe(totals.net)
})

test('the days before are those of the same filter, each beside its own', async () => {
  const { totals, before, beforeByDay } = await findOverview({
    from: '2027-01-01',
    to: '2027-01-01',
    before: { from: '2026-12-31', to: '2026-12-31' },
  })
  expect([totals.received, before?.received]).toEqual([19_500, 10_000])
  expect(beforeByDay).toMatchObject([{ day: '2026-12-31', raised: 10_000 }])
  expect((await findOverview(always)).before).toBeNull()
})

test('of many teams those with the most are shown, in every stretch of days, and it is said that there are more', async () => {
  const paidAt = new Date()
  const raised = [11, 35, 22, 48, 17, 29, 41, 13, 37, 26, 44, 19].map((n) => n * 100)
  for (const amount_cents of raised)
    await aPaidGift({ team: await aTeam({ kind: 'school' }), amount_cents, paidAt })
  const most = raised.toSorted((a, b) => b - a).slice(0, 10)
  const dayAgo = (days: number) => addDays(dayIn('America/Chicago', paidAt), -days)
  for (const from of [dayAgo(0), dayAgo(5), dayAgo(28), dayAgo(60), null]) {
    const { byTeam, moreTeams } = await findOverview({ from, to: null, kind: 'school' })
    expect(byTeam.map((team) => team.raised)).toEqual(most)
    expect(moreTeams).toBe(true)
  }
})
