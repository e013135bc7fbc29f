import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import type { Days } from '#app/staff/days.server.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { readBookOptions } from './book-options.ts'
import { printTotals } from './print-totals.ts'
import { aBookedYear } from './testing/a-booked-year.ts'
import { toCents } from './testing/balances.ts'
import { balancesOf, readHledger } from './testing/read-hledger.ts'
import { writeBook } from './write-book.server.ts'

const always: Days = { from: null, to: null }

beforeAll(() => aBookedYear())

test('the command writes every file whole, of one moment, for its owner alone, and leaves nothing half', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'book-'))
  const told: string[] = []
  let late = false
  const { totals } = await writeBook(folder, always, async ({ path: file }) => {
    told.push(path.basename(file))
    if (late) return
    late = true
    await aPaidGift({ amount_cents: 7_000_000, paidAt: new Date('2027-02-01T12:00:00Z') })
  })
  expect(readdirSync(folder).toSorted()).toEqual(told.toSorted())
  expect(told).toHaveLength(7)
  for (const name of told) expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0)
  const entries = readHledger(readFileSync(path.join(folder, 'hledger.journal'), 'utf8'))
  const rows: Record<string, string>[] = parse(
    readFileSync(path.join(folder, 'totals.csv'), 'utf8'),
    {
      columns: true,
      bom: true,
    },
  )
  expect(balancesOf(entries)).toEqual(endsOf(rows))
  expect(readFileSync(path.join(folder, 'gifts.csv'), 'utf8')).not.toContain('70000.00')
  expect(printTotals(totals, 'usd').split('\n').at(-1)).toMatch(/^together +0\.00 +0\.00 +0\.00$/)

  const broken = mkdtempSync(path.join(os.tmpdir(), 'book-'))
  mkdirSync(path.join(broken, 'totals.csv'))
  await expect(writeBook(broken, always, () => {})).rejects.toThrow(/totals\.csv/)
  expect(readdirSync(broken).toSorted()).toEqual(['journal.csv', 'totals.csv'])
})

test('what the command cannot use it names in words', () => {
  expect(readBookOptions(['--from', '2026-01-01', '--to', '2026-12-31'])).toEqual({
    from: '2026-01-01',
    to: '2026-12-31',
    folder: 'exports/book-from-2026-01-01-to-2026-12-31',
  })
  expect(readBookOptions(['--folder', '/tmp/x'])).toEqual({ ...always, folder: '/tmp/x' })
  expect(() => readBookOptions(['--from', '2026-02-30'])).toThrow('not a day of the calendar')
  expect(() => readBookOptions(['--from', '2026-02-01', '--to', '2026-01-01'])).toThrow('later')
})

function endsOf(rows: Record<string, string>[]): Record<string, number> {
  const ends = rows.map((row) => [row['Account path'] ?? '', toCents(row['End'])] as const)
  return Object.fromEntries(ends.filter(([, amount]) => amount !== 0))
}
