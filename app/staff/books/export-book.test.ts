import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db } from '#app/platform/database.server.ts'
import type { Days } from '#app/staff/days.server.ts'
import { findOverview } from '#app/staff/overview.server.ts'
import type { AccountCode } from '#db/schema/ledger.ts'
import { placeOf } from './account-place.ts'
import { findAccountTotals } from './account-totals.server.ts'
import type { BookFile } from './book-file.ts'
import { readBookPeriod } from './book-period.ts'
import { findBooksPage } from './books-page.server.ts'
import { aBookedYear, DONOR } from './testing/a-booked-year.ts'
import { balancesByOthers, ledger, toCents, wholeFile } from './testing/balances.ts'
import { balancesOf, readHledger } from './testing/read-hledger.ts'

const always: Days = { from: null, to: null }
const year: Days = { from: '2026-01-01', to: '2026-12-31' }
let treasurer: Person

beforeAll(async () => {
  await aBookedYear()
  treasurer = (await someStaff('treasurer@example.org', 'finance')).person
})

test('hledger, or a strict reader of our own where it is not installed, finds the balances of the ledger', async () => {
  expect(balancesByOthers(await fileOf('hledger', always))).toEqual(await ledger())
})

test('the file of one year ends with the balances of its last second, and begins with those of the year before', async () => {
  const text = await fileOf('hledger', year)
  const entries = readHledger(text)
  expect(entries[0]).toMatchObject({ date: '2025-12-31', tags: { kind: 'opening' } })
  expect(balancesOf(entries.slice(0, 1))).toEqual(await ledger('2026-01-01T06:00:00Z'))
  expect(balancesOf(entries)).toEqual(await ledger('2027-01-01T06:00:00Z'))
  const dates = entries.slice(1).map(({ date }) => date)
  expect([dates[0], dates.at(-1)]).toEqual(['2026-01-01', '2026-12-31'])
  expect(dates).toEqual(dates.toSorted())
})

test('an entry names its source, its kind and its gift, and nothing of the donor', async () => {
  const text = await fileOf('hledger', always)
  const gifts = await db
    .selectFrom('gift')
    .innerJoin('journal', 'journal.gift_id', 'gift.id')
    .select(['public_id', 'source_id', 'journal.kind'])
    .execute()
  const entries = new Map(readHledger(text).map((entry) => [entry.code, entry]))
  expect(gifts.length).toBeGreaterThan(8)
  for (const { public_id: gift, source_id: code, kind } of gifts)
    expect(entries.get(code)?.tags).toMatchObject({ source: expect.any(String), kind, gift })
  for (const secret of [DONOR.name, DONOR.email, 'Zebulon', 'example.org'])
    expect(text).not.toContain(secret)
})

test('a name that looks like hledger’s own signs is a name and nothing else', async () => {
  const entry = readHledger(await fileOf('hledger', always)).find(
    ({ date }) => date === '2026-01-01',
  )
  expect(entry?.description).toBe(
    'The gift was paid | Bake, type:C / (Men) two & =3 "q" [2026-01-01] assets:bank 1 USD',
  )
  expect(entry?.sides.map(({ account }) => account).toSorted()).toEqual([
    'assets:stripe:clearing',
    expect.stringMatching(/^expenses:stripe fees:[a-z0-9-]+:bake$/),
    expect.stringMatching(/^income:gifts:[a-z0-9-]+:bake$/),
  ])
})

test('the totals by account are those of the desk, of the ledger and of the exported rows', async () => {
  for (const days of [year, always, { from: '2026-04-01', to: '2026-06-30' }]) {
    const totals = await findAccountTotals(days)
    const moved = (code: AccountCode, whose: 'campaigns' | 'all' = 'all') =>
      sum(
        totals
          .filter((total) => total.code === code && (whose === 'all' || total.campaign !== null))
          .map(({ debit, credit }) => debit - credit),
      )
    const desk = (await findOverview(days)).totals
    const raised = totals
      .filter(({ code, campaign }) => placeOf(code).sort === 'income' && campaign !== null)
      .map(({ debit, credit }) => credit - debit)
    expect(sum(raised)).toBe(desk.raised)
    expect(moved('stripe_fee', 'campaigns') + moved('dispute_fee', 'campaigns')).toBe(desk.fees)

    const journal = await rowsOf('journal', days)
    const fees = await rowsOf('fees', days)
    expect(sumOf(fees, 'Fee')).toBe(moved('stripe_fee') + moved('dispute_fee'))
    expect(sumOf(journal, 'Debit')).toBe(sumOf(journal, 'Credit'))
    const lines = await rowsOf('totals', days)
    for (const line of lines) {
      const own = journal.filter((row) => row['Account path'] === line['Account path'])
      expect([sumOf(own, 'Debit'), sumOf(own, 'Credit')]).toEqual([
        toCents(line['Debit']),
        toCents(line['Credit']),
      ])
      expect(toCents(line['End'])).toBe(
        toCents(line['Start']) + sumOf(own, 'Debit') - sumOf(own, 'Credit'),
      )
    }
    expect(sumOf(lines, 'End')).toBe(0)
  }
  const gifts = await rowsOf('gifts', always)
  const income = (await findAccountTotals(always)).filter(({ code }) => code === 'gift_income')
  expect(
    sumOf(gifts, 'Amount') - sumOf(gifts, 'Sent back') - sumOf(gifts, 'Lost in disputes'),
  ).toBe(-sum(income.map(({ closing }) => closing)))
  const closing = (await rowsOf('totals', always)).map((row) => [
    row['Account path'] ?? '',
    toCents(row['End']),
  ])
  expect(Object.fromEntries(closing.filter(([, amount]) => amount !== 0))).toEqual(await ledger())
})

test('the page of the books says that they agree, with amounts as their reader counts them', async () => {
  const { groups, balance, apart } = await findBooksPage(year)
  expect(apart).toBe(0)
  expect(groups.map(({ sort }) => sort)).toEqual(['assets', 'liabilities', 'income', 'expenses'])
  const income = groups.find(({ sort }) => sort === 'income')
  expect(income?.moved).toBe((await findOverview(year)).totals.raised - 10)
  expect(income?.opening).toBe(5000 + 1234)
  expect(balance.liabilities).toBe(777 + 20_000 + 100)
})

test('the last second of New Year’s Eve is of the year that ends (C25), in every file', async () => {
  const clock = { at: new Date('2027-01-15T12:00:00Z'), timeZone: 'America/Chicago' }
  const last = readBookPeriod(new URLSearchParams('period=last-year'), clock)
  expect(last).toMatchObject({ ...year, text: '2026' })
  const amounts = (await rowsOf('gifts', last)).map((row) => row['Amount'])
  expect(amounts[0]).toBe('60.01')
  expect(amounts).not.toContain('1.00')
  expect((await rowsOf('journal', last)).at(-1)).toMatchObject({
    Day: '2026-12-31',
    Time: '23:59',
  })
})

test('a payout is what its lines add up to, on the day that Stripe names', async () => {
  const [payout, ...others] = await rowsOf('payouts', { from: '2026-07-03', to: '2026-07-03' })
  expect(others).toEqual([])
  expect(payout).toMatchObject({ Arrives: '2026-07-03', Payout: 'po_of_july', State: 'Arrived' })
  const parts = ['Gifts', 'Sent back', 'Disputes', 'Others'].map((part) => toCents(payout?.[part]))
  const amount = toCents(payout?.['Amount'])
  expect(sum(parts) - toCents(payout?.['Fees'])).toBe(amount)
  expect(toCents(payout?.['Lines together'])).toBe(amount)
  const bank = await findAccountTotals(year)
  expect(bank.find(({ code }) => code === 'bank')?.closing).toBe(amount + 4_990)
  const arrived = (await rowsOf('journal', { from: '2026-07-03', to: '2026-07-03' })).map((row) => [
    row['Source id'],
    row['Payout'],
    row['Debit'],
  ])
  expect(arrived).toContainEqual(['po_of_july', 'po_of_july', payout?.['Amount']])
  expect(await rowsOf('payouts', { from: '2026-07-04', to: null })).toEqual([])
})

test('a deposit says what was in it and what the bank counted', async () => {
  expect(await rowsOf('deposits', { from: '2026-11-06', to: '2026-11-06' })).toEqual([
    expect.objectContaining({
      'Deposited on': '2026-11-06',
      State: 'On the statement',
      Slip: '77',
      Amount: '50.00',
      Checks: '50.00',
      Items: '1',
      'On the statement': '49.90',
      Difference: '-0.10',
    }),
  ])
  expect(await rowsOf('deposits', { from: null, to: '2026-11-05' })).toEqual([])
})

test('an accountant’s file of gifts has the donor’s name and neither address nor words', async () => {
  const [gift] = await rowsOf('gifts', always)
  expect(Object.keys(gift ?? {})).toContain('Donor')
  for (const column of ['Email', 'Message', 'Name on the page', 'Wants news'])
    expect(Object.keys(gift ?? {})).not.toContain(column)
  expect(await fileOf('gifts', always)).not.toContain(DONOR.email)
})

test('that somebody made a file is on record', async () => {
  await fileOf('fees', year)
  const entry = await db
    .selectFrom('audit_log')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(entry).toMatchObject({ actor_id: treasurer.id, action: 'export-book' })
  expect(entry.detail).toMatchObject({ files: ['fees'], ...year })
})

async function fileOf(file: BookFile, days: Days): Promise<string> {
  return await wholeFile(file, days, treasurer)
}

async function rowsOf(file: BookFile, days: Days): Promise<Record<string, string>[]> {
  return parse(await fileOf(file, days), { columns: true, bom: true })
}

function sumOf(rows: readonly Record<string, string>[], column: string): number {
  return sum(rows.map((row) => toCents(row[column])))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0)
}
