import { expect, test } from 'vitest'
import { sayDetail } from './audit-words.ts'

const ways = { timeZone: 'America/Chicago', currency: 'usd' }

test('money, times and choices of an entry are said as people say them', () => {
  const detail = {
    goal: 275_000,
    pausedAt: '2026-11-26T13:29:07.969Z',
    reason: 'We ask first',
    note: null,
    kind: 'sale_takings',
    as: 'staff',
    was: 'live',
    team: 'knit-happens',
    day: '2026-11-27',
    open: 'float, givers-thanked',
    rule: 'refund',
  }
  expect(sayDetail(detail, ways)).toEqual([
    ['goal', '$2,750'],
    ['paused at', 'Nov\u00A026,\u00A02026,\u00A07:29\u00A0AM'],
    ['reason', 'We ask first'],
    ['note', 'nothing'],
    ['kind', 'Takings of a sale'],
    ['acting as', 'staff'],
    ['state before', 'Live'],
    ['day', 'Fri, Nov 27, 2026'],
    ['open', 'The change is back where it came from; Everyone who gave things is thanked'],
    ['rule', 'Everybody gets the money back'],
  ])
})

test('what a setting was stands beside what it is', () => {
  const detail = {
    before: { suggested_cents: [2500, 5000], fee_rate_basis_points: 290, fee_cover_offered: false },
    after: { suggested_cents: [2000, 4000], fee_rate_basis_points: 220, fee_cover_offered: true },
  }
  expect(sayDetail(detail, ways)).toEqual([
    ['suggested', '$25, $50; then $20, $40'],
    ['fee rate', '2.9%; then 2.2%'],
    ['fee cover offered', 'no; then yes'],
  ])
})

test('numbers that only the database uses are left out', () => {
  const detail = { name: 'Knit Happens', slug: 'knit-happens', version: 41, submittedAt: null }
  expect(sayDetail(detail, ways)).toEqual([])
})
