import { expect, test } from 'vitest'
import { readGiftFilter } from './gift-filter.ts'
import { giftChips } from './gift-filters.tsx'

const campaigns = [{ slug: 'open-the-home', name: 'Open the home' }]
const clock = { at: new Date('2026-06-15T17:00:00Z'), timeZone: 'America/Chicago' }
const read = (search: string) => readGiftFilter(new URLSearchParams(search), clock)

test('each filter in use is said, and taken off by itself', () => {
  const search =
    'q=haas&state=refunded&period=own&from=2026-05-01&to=2026-05-09&team=night-owls&kind=none&campaign=open-the-home&way=bank&hand=deposited&source=qr&least=5&most=40.50'
  const chips = giftChips(read(search), campaigns)
  expect(chips.map(({ text }) => text)).toEqual([
    '“haas”',
    'Sent back, some or all',
    'Fri, May 1, 2026 to Sat, May 9, 2026',
    'Campaign: Open the home',
    'Kind: No team',
    'Team: night-owls',
    'Bank account',
    'At the bank',
    'Came by way of: QR code, poster or flyer',
    'From $5',
    'Up to $40.50',
  ])
  for (const { removeHref } of chips) {
    const rest = giftChips(read(removeHref.split('?')[1] ?? ''), campaigns)
    expect(rest).toHaveLength(chips.length - 1)
  }
})

test('a list without a filter has nothing to take off', () => {
  expect(giftChips(read(''), campaigns)).toEqual([])
})
