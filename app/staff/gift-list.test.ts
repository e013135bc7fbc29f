import { beforeAll, describe, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift } from '#db/testing/gifts.ts'
import { aDispute, aRefund } from '#db/testing/money-lines.ts'
import { readGiftFilter } from './gift-filter.ts'
import type { Walks } from './gift-list-places.server.ts'
import { findGiftList, GIFTS_ON_A_PAGE } from './gift-list.server.ts'

const at = new Date('2026-06-15T17:00:00Z')
const list = (search: string) =>
  findGiftList(readGiftFilter(new URLSearchParams(search), { at, timeZone: 'America/Chicago' }))

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
})

test('a gift is found by donor, email, name on the page, receipt number and id', async () => {
  const gift = await aPaidGift({
    donorName: 'Aurelia Novak',
    donorEmail: 'a.novak_1@example.org',
    shown_name: 'The Novaks',
    paidAt: new Date('2026-05-02T12:00:00Z'),
  })
  await aPaidGift({ donorName: 'Somebody Else', paidAt: new Date('2026-05-02T12:00:00Z') })
  const all = await list('q=aurelia')
  expect(all.gifts.map(({ id }) => id)).toEqual([gift.public_id])
  const receipt = all.gifts[0]?.receiptNumber ?? ''
  for (const typed of [
    'AURELIA',
    'a.novak_1@',
    'the novaks',
    receipt,
    gift.public_id,
    gift.charge_id ?? '',
  ])
    expect((await list(`q=${encodeURIComponent(typed)}`)).gifts.map(({ id }) => id)).toEqual([
      gift.public_id,
    ])
  expect((await list('q=anovakX1')).gifts).toEqual([])
})

test('a sign that a search reads as a joker is read as itself', async () => {
  expect((await list('q=%25%25%25')).gifts).toEqual([])
  expect((await list("q=' or 1=1 --")).gifts).toEqual([])
})

test('filters by team, amount, state and days leave only what fits', async () => {
  const team = await aTeam()
  const paidAt = new Date('2026-06-01T12:00:00Z')
  const plain = await aPaidGift({ team, amount_cents: 4242, paidAt })
  const back = await aPaidGift({ team, amount_cents: 1111, paidAt })
  await bookMovements([aRefund(back, 500)])
  const disputed = await aPaidGift({ team, amount_cents: 2222, paidAt })
  await bookMovements([aDispute(disputed)])
  const begun = await aStartedGift({ team })
  const ids = async (search: string) =>
    (await list(`team=${team.slug}&${search}`)).gifts.map(({ id }) => id).toSorted()
  expect(await ids('')).toEqual([plain, back, disputed].map((gift) => gift.public_id).toSorted())
  expect(await ids('least=42.42&most=42.42')).toEqual([plain.public_id])
  expect(await ids('least=22.22')).toEqual([plain.public_id, disputed.public_id].toSorted())
  expect(await ids('most=22.21')).toEqual([back.public_id])
  expect(await ids(`kind=${team.kind}&way=card`)).toHaveLength(3)
  expect(await ids('kind=none')).toEqual([])
  expect(await ids('way=bank')).toEqual([])
  expect(await ids('campaign=no-such')).toEqual([])
  expect(await ids('state=refunded')).toEqual([back.public_id])
  expect(await ids('state=disputed')).toEqual([disputed.public_id])
  expect(await ids('state=started')).toEqual([begun.public_id])
  expect(await ids('period=own&from=2026-06-02')).toEqual([])
  expect(await ids('period=own&from=2026-06-01&to=2026-06-01')).toHaveLength(3)
})

test('C25: days of the list begin and end at midnight on the organization’s clock', async () => {
  const team = await aTeam()
  const lastMinute = await aPaidGift({ team, paidAt: new Date('2027-01-01T05:59:59Z') })
  const newYear = await aPaidGift({ team, paidAt: new Date('2027-01-01T06:00:00Z') })
  const old = await list(`team=${team.slug}&period=own&from=2026-12-31&to=2026-12-31`)
  const next = await list(`team=${team.slug}&period=own&from=2027-01-01`)
  expect(old.gifts.map(({ id }) => id)).toEqual([lastMinute.public_id])
  expect(next.gifts.map(({ id }) => id)).toEqual([newYear.public_id])
  expect(old.gifts[0]?.receiptNumber).toMatch(/^2026-/)
  expect(next.gifts[0]?.receiptNumber).toMatch(/^2027-/)
})

test('every gift stands on exactly one page, though many were paid in the same second', async () => {
  const team = await aTeam()
  const paidAt = new Date('2026-04-01T12:00:00Z')
  for (let n = 0; n < GIFTS_ON_A_PAGE + 3; n++) await aPaidGift({ team, paidAt })
  const first = await list(`team=${team.slug}`)
  const second = await list(`team=${team.slug}&after=${first.after}`)
  expect([first.gifts.length, second.gifts.length]).toEqual([GIFTS_ON_A_PAGE, 3])
  expect(second.after).toBeNull()
  expect(new Set([...first.gifts, ...second.gifts].map(({ id }) => id)).size).toBe(
    GIFTS_ON_A_PAGE + 3,
  )
})

describe('words that many gifts have and words that few have', () => {
  /** Each way of finding them: by walking to the end, by a walk that goes on, and by looking the words up after it. */
  const ways = [
    ['walked to the end', { first: 1000, common: 1, further: 1000 }],
    ['walked on', { first: 20, common: 1, further: 1000 }],
    ['walked on in vain, then looked up', { first: 20, common: 1, further: 30 }],
  ] as const
  const searches = [
    'q=walker',
    'q=rare walker',
    'q=e walker',
    'q=nobody at all',
    'q=walker@',
    'q=walker@mail.example',
    'q=r walker@ma',
    'q=oddwalker@ma',
    'q=_alker@ma',
    'q=%2Bwalker(x)*[y',
    'q=.walker(',
    'q=walker&least=50&most=50',
  ]

  /** Some who search by an address look for the end of a longer one; few write the sign where it does not belong. */
  const mailboxes: Readonly<Record<number, string>> = {
    3: 'Walker@mail.example',
    4: 'sky.walker@mail.example',
    6: '"oddwalker@mail"@mail.example',
    9: 'a.b+walker(x)*[y@mail.example',
  }

  beforeAll(async () => {
    const team = await aTeam()
    for (let n = 0; n < GIFTS_ON_A_PAGE * 2 + 10; n++)
      await aPaidGift({
        team,
        amount_cents: n % 2 === 0 ? 5000 : 6000,
        donorName: n % 3 === 2 ? 'Bystander' : n % 40 === 0 ? 'Rare Walker' : 'Common Walker',
        donorEmail: mailboxes[n] ?? `friend-${n}@mail.example`,
        paidAt: paidAt(n),
      })
  })

  /** Two in three within minutes of each other; the others in the two years before, some of them in the same months of other years. */
  function paidAt(n: number): Date {
    if (n < GIFTS_ON_A_PAGE + 20) return new Date(Date.UTC(2026, 2, 1, 12, n % 7))
    return new Date(Date.UTC(n % 4 === 0 ? 2024 : 2026, 2 - (n % 9), 1 + (n % 3)))
  }

  test.each(ways)('give the same pages when they are %s', async (_way, far) => {
    for (const search of searches) expect(await pagesOf(search, far)).toEqual(await plainly(search))
  })

  test('are found whole', async () => {
    expect((await plainly('q=walker')).flat()).toHaveLength(74)
    expect((await plainly('q=rare walker')).flat()).toHaveLength(2)
    expect((await plainly('q=walker@ma')).flat()).toHaveLength(3)
    expect((await plainly('q=oddwalker@ma')).flat()).toHaveLength(1)
    expect((await plainly('q=%2Bwalker(x)*[y')).flat()).toHaveLength(1)
    expect((await plainly('q=_alker@ma')).flat()).toEqual([])
    expect((await plainly('q=.walker(')).flat()).toEqual([])
  })

  /** By the one way that walks nothing but a step. */
  function plainly(search: string) {
    return pagesOf(search, { first: 1, common: Infinity, further: 1 })
  }

  async function pagesOf(search: string, far: Walks): Promise<string[][]> {
    const pages: string[][] = []
    for (let after: string | null = ''; after !== null;) {
      const filter = readGiftFilter(new URLSearchParams(`${search}&after=${after}`), {
        at,
        timeZone: 'UTC',
      })
      const page = await findGiftList(filter, far)
      pages.push(page.gifts.map(({ id }) => id))
      after = page.after
    }
    return pages
  }
})

test('what cannot be read is said and left out', () => {
  const filter = readGiftFilter(new URLSearchParams('q=ab&least=lots&most=1.005&state=x&after=1'), {
    at,
    timeZone: 'UTC',
  })
  expect(filter.problems.map(({ field }) => field)).toEqual(['q', 'least', 'most'])
  expect(filter).toMatchObject({ state: 'paid', least: null, most: null, after: null })
})
