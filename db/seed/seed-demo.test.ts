import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startStripeEmulator } from '#app/payments/emulator/emulator.ts'
import type { Emulator } from '#app/payments/emulator/emulator.ts'
import { allTeams } from './teams/all-teams.ts'

/** One team of each stage that matters to money. */
const SOME = [
  'the-overdue-club',
  'second-chance-thrift-run',
  'summer-rowers',
  'brew-city-quilters-guild',
  'lakefront-lunch-table',
]
const teams = allTeams.filter(({ slug }) => SOME.includes(slug))

let emulator: Emulator
let webhooks: http.Server
beforeAll(async () => {
  webhooks = http.createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => webhooks.listen(0, '127.0.0.1', resolve))
  const { port } = webhooks.address() as AddressInfo
  emulator = await startStripeEmulator({
    webhooks: [{ url: `http://127.0.0.1:${port}/webhooks/stripe`, secret: 'whsec_team_up_test' }],
  })
  process.env.STRIPE_API_BASE = emulator.url
  // The settings are read as the app is imported, so the app comes after the emulator.
})
async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  const { receiveNotice } = await import('#app/giving/receive-notice.server.ts')
  const signature = request.headers['stripe-signature']
  const outcome = await receiveNotice(
    await text(request),
    typeof signature === 'string' ? signature : null,
  )
  response.writeHead(outcome === 'stored' ? 200 : 400).end()
}

afterAll(async () => {
  await emulator.close()
  webhooks.close()
})

test('a demo that was cut off in the middle of its gifts ends complete, with every gift once', async () => {
  const { seedDemo } = await import('./seed-demo.ts')
  const { db } = await import('#app/platform/database.server.ts')
  const stop = new Error('cut off')
  const cutOff = seedDemo({
    teams,
    onProgress: (words) => {
      if (words.startsWith('Making gifts: 50')) throw stop
    },
  })
  await expect(cutOff).rejects.toBe(stop)

  const people = await seedDemo({ teams, onProgress: () => {} })

  const { rows } = await sql<{ made: number; planned: number; open: number }>`
    select count(*) as made, count(distinct browser_hash) as planned, count(*) filter (where status <> 'paid') as open from gift
     where (monthly_id is null or checkout_id is not null) and not exists (select from sale s where s.gift_id = gift.id)
  `.execute(db)
  expect(rows[0]?.made).toBeGreaterThan(60)
  expect(rows[0]).toEqual({ ...rows[0], planned: rows[0]?.made, open: 0 })
  expect(people.staff.map(({ role }) => role)).toEqual(['viewer', 'moderator', 'finance', 'admin'])
}, 180_000)

test('the demo holds gifts sent back whole and in part, banks that took some back, and two payouts', async () => {
  const { db } = await import('#app/platform/database.server.ts')
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from refund where status = 'succeeded') as refunds,
           (select count(*) from dispute where status = 'won') as won,
           (select count(*) from dispute where status = 'lost') as lost,
           (select count(*) from dispute where status = 'open') as open,
           (select count(*) from payout) as payouts,
           (select count(*) from team where status = 'hidden') as hidden
  `.execute(db)
  expect(rows[0]).toEqual({ refunds: 5, won: 1, lost: 1, open: 1, payouts: 2, hidden: 1 })
})

test('some give to the campaign every month: two go on, one waits for a card, two have ended', async () => {
  const { db } = await import('#app/platform/database.server.ts')
  const rows = await db
    .selectFrom('monthly_gift')
    .select(['status', 'stopped_by'])
    .orderBy('id')
    .execute()
  expect(rows.map(({ status, stopped_by: by }) => [status, by])).toEqual([
    ['active', null],
    ['active', null],
    ['behind', null],
    ['ended', 'donor'],
    ['ended', 'want'],
  ])
})

test('the campaign of a year ago is over, and all of it was paid out before this one began', async () => {
  const { db } = await import('#app/platform/database.server.ts')
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from campaign where closed_at is null) as running,
           (select raised_cents from campaign_total t where t.campaign_id = last.id) as raised,
           (select sum(b.net) from stripe_balance_transaction b join gift g on g.charge_id = b.source_id where g.campaign_id = last.id) as net,
           (select min(amount_cents) from payout where arrives_on < last.closed_at + interval '10 days') as paid_out,
           (select count(*) from gift where campaign_id = last.id and (paid_at < last.starts_on or paid_at > last.closed_at)) as beside,
           (select count(*) from team where campaign_id = last.id and status <> 'closed') as unfinished
      from campaign last where slug = 'counseling-rooms'
  `.execute(db)
  const [last] = rows
  expect(last?.raised).toBeGreaterThan(1_000_000)
  expect(last).toEqual({ ...last, running: 1, paid_out: last?.net, beside: 0, unfinished: 0 })
})

test('nothing in the demo is dated after it was made, at whatever hour that was', async () => {
  const { db } = await import('#app/platform/database.server.ts')
  const { rows } = await sql<{ newest: Date; now: Date }>`
    select clock_timestamp() as now, greatest(
             (select max(paid_at) from gift), (select max(created_at) from team), (select max(submitted_at) from team_version),
             (select max(published_at) from team), (select max(enrolled_at) from staff_member),
             (select max(opened_at) from dispute), (select max(occurred_at) from journal)) as newest
  `.execute(db)
  const [demo] = rows
  expect(demo?.newest.getTime()).toBeLessThanOrEqual(demo?.now.getTime() ?? 0)

  const { planGifts } = await import('./gift-plan.ts')
  for (const hour of ['00:20', '02:40', '10:05', '23:59']) {
    const madeOn = new Date(`2026-11-26T${hour}:00Z`)
    const campaign = { id: 1, currency: 'usd', feeRate: { basisPoints: 220, fixed: 30 }, madeOn }
    const latest = Math.max(...planGifts(campaign, allTeams).map(({ paidAt }) => paidAt.getTime()))
    expect(latest, hour).toBeLessThanOrEqual(madeOn.getTime())
  }
})

test('the sums of the demo are those of the payment company’s book', async () => {
  const { db } = await import('#app/platform/database.server.ts')
  const { rows } = await sql<{ campaign: number; teams: number; unexplained: number }>`
    select (select sum(raised_cents) from campaign_total) as campaign,
           (select sum(amount_cents - refunded_cents - lost_cents) from gift where status = 'paid') as teams,
           (select coalesce(sum(amount), 0) from posting p join ledger_account a on a.id = p.account_id join journal j on j.id = p.journal_id
              where a.code = 'suspense' and j.source = 'stripe') as unexplained
  `.execute(db)
  expect(rows[0]?.unexplained).toBe(0)
  expect(rows[0]?.campaign).toBeGreaterThan(0)
})

test('called once more on a complete demo it changes nothing', async () => {
  const { seedDemo } = await import('./seed-demo.ts')
  const said: string[] = []
  await seedDemo({ teams, onProgress: (words) => said.push(words) })
  expect(said).toEqual([])
})
