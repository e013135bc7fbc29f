import { beforeAll, describe, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { aGiftByHand, aHand, logged } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import type { Person } from '#app/people/person.server.ts'
import { db } from '#app/platform/database.server.ts'
import { aCampaign, aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift } from '#db/testing/gifts.ts'
import { aRefund } from '#db/testing/money-lines.ts'
import { findOverview } from '../overview.server.ts'
import { addDays, dayIn } from '#app/words/days.ts'
import { answerTeamSumsExport } from './export-team-sums.server.ts'
import { orderText, readTeamSumsFilter, sortKeys } from './team-sums-filter.ts'
import { findTeamSums, TEAMS_ON_A_PAGE } from './team-sums.server.ts'

const zone = 'America/Chicago'
const at = new Date()
const today = dayIn(zone, at)
const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000)
let treasurer: Person

beforeAll(async () => {
  await anOrganization({ time_zone: zone })
  const { person } = await someStaff('ruth@example.org', 'finance')
  treasurer = person
  const campaign = await aCampaign()
  // More than two pages, with many sums alike, so that only the team tells the order of two.
  for (let n = 0; n < 2 * TEAMS_ON_A_PAGE + 5; n++) {
    const team = await aTeam({
      campaign_id: campaign.id,
      name: `${n % 2 ? 'team' : 'Team'} ${String(n).padStart(3, '0')}`,
      kind: n % 3 ? 'book_club' : 'mens_group',
    })
    const amount = 1000 + 500 * (n % 4)
    const gift = await aPaidGift({ team, amount_cents: amount, paidAt: daysAgo((n * 7) % 200) })
    if (n % 5 === 0) await bookMovements([aRefund(gift, 400, daysAgo(1))])
  }
  await aPaidGift({ team: null, campaign, amount_cents: 9900, paidAt: daysAgo(3) })
  await aPaidGift({ team: await aTeam(), amount_cents: 7700, paidAt: daysAgo(2) })
  const hand = await aHand()
  const quiet = await aTeam({ campaign_id: campaign.id, name: 'Only promised', kind: 'mens_group' })
  const both = await aTeam({ campaign_id: campaign.id, name: 'Promised and given' })
  await aPaidGift({ team: both, amount_cents: 1500, paidAt: daysAgo(5) })
  for (const [team, amount] of [
    [quiet, 6400],
    [both, 2500],
    [null, 900],
  ] as const)
    await logged(aGiftByHand(team, hand, { amount: cents(amount) }))
}, 60_000)

const searches = [
  'period=week',
  'period=month',
  'period=quarter',
  'period=all',
  `period=own&from=${addDays(today, -150)}&to=${addDays(today, -20)}`,
  'period=quarter&kind=mens_group',
  'period=all&kind=none',
]

describe.each(searches)('with %s', (search) => {
  test('all pages add up to what the totals of the desk say, to the cent', async () => {
    const filter = read(search)
    const { totals, expected } = await findOverview({
      from: filter.period.from,
      to: filter.period.to,
      kind: filter.kind,
    })
    const { pages, ofTeams, ofCampaigns } = await readAll(search)
    const rows = pages.flat()
    expect(sum(rows.map(({ raised }) => raised))).toBe(ofTeams.raised)
    expect(sum(rows.map(({ gifts }) => gifts))).toBe(ofTeams.gifts)
    expect(sum(rows.map(({ fees }) => fees))).toBe(ofTeams.fees)
    expect(sum(rows.map(({ expected: left }) => left))).toBe(ofTeams.expected)
    expect(ofTeams.expected + ofCampaigns.expected).toBe(expected.left)
    for (const part of ['raised', 'received', 'refunded', 'lost', 'fees', 'net', 'gifts'] as const)
      expect(ofTeams[part] + ofCampaigns[part], part).toBe(totals[part])
  })

  test('each order has every team once, whatever page it begins on', async () => {
    const usual = (await readAll(search)).pages.flat().map(({ slug }) => slug)
    for (const by of sortKeys)
      for (const way of ['usual', 'turned'] as const) {
        const { pages } = await readAll(`${search}&order=${orderText({ by, way })}`)
        expect(pages.every((page) => page.length <= TEAMS_ON_A_PAGE)).toBe(true)
        expect(new Set(pages.flat().map(({ slug }) => slug))).toEqual(new Set(usual))
        expect(pages.flat()).toHaveLength(usual.length)
        const keys = pages.flat().map((row) => (by === 'name' ? row.name.toLowerCase() : row[by]))
        const up = (by === 'name') === (way === 'usual')
        for (const [n, key] of keys.slice(1).entries()) {
          const before = keys[n] ?? key
          expect(up ? before <= key : before >= key, `${by} ${way}, row ${n}`).toBe(true)
        }
      }
  })
})

test('a campaign that is asked for has its own teams alone', async () => {
  const other = await aCampaign({ name: 'Before', closed_at: daysAgo(200) })
  const team = await aTeam({ campaign_id: other.id, name: 'Of before' })
  await aPaidGift({ team, campaign: other, amount_cents: 3300, paidAt: daysAgo(300) })
  const { pages, ofTeams } = await readAll(`period=all&campaign=${other.slug}`)
  expect(pages.flat().map(({ name }) => name)).toEqual(['Of before'])
  expect(ofTeams.raised).toBe(3300)
})

test('the file holds every team of the list in its order, amounts below zero as numbers, and is on record', async () => {
  const search = `period=own&from=${addDays(today, -1)}&order=raised-turned`
  const { pages } = await readAll(search)
  const form = new FormData()
  form.set('filter', search)
  const answer = await answerTeamSumsExport(form, treasurer)
  const lines = (await answer.text()).trimEnd().split('\r\n')
  expect(answer.headers.get('X-Rows')).toBe(String(lines.length - 1))
  expect(answer.headers.get('Content-Disposition')).toMatch(/filename="teams-.*\.csv"/)
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(
    pages.flat().map(({ name }) => name),
  )
  expect(lines[1]).toContain(',-4.00,')
  const entry = await db
    .selectFrom('audit_log')
    .select(['action', 'actor_id'])
    .orderBy('id', 'desc')
    .executeTakeFirst()
  expect(entry).toEqual({ action: 'export-team-sums', actor_id: treasurer.id })
})

test('the file says what each team is still owed', async () => {
  const form = new FormData()
  form.set('filter', 'period=week&order=expected')
  const answer = await answerTeamSumsExport(form, treasurer)
  const lines = (await answer.text()).split('\r\n').map((line) => line.split(','))
  const place = lines[0]?.indexOf('Still expected at the end') ?? -1
  expect(lines.slice(1, 3).map((line) => [line[0], line[place]])).toEqual([
    ['Only promised', '64.00'],
    ['Promised and given', '25.00'],
  ])
})

test('an order or a page that nobody knows begins at the most raised', async () => {
  expect(read('order=luck').order).toEqual({ by: 'raised', way: 'usual' })
  const first = await findTeamSums(read('period=all'), today)
  expect(await findTeamSums(read('period=all&after=nobody'), today)).toEqual(first)
})

function read(search: string) {
  return readTeamSumsFilter(new URLSearchParams(search), { at, timeZone: zone })
}

async function readAll(search: string) {
  const pages = []
  let after: string | null = null
  for (;;) {
    const list = await findTeamSums({ ...read(search), after }, today)
    pages.push(list.teams)
    if (list.after === null) return { pages, ...list }
    after = list.after
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
