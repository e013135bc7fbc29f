import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import type { Person } from '#app/people/person.server.ts'
import { someStaff } from '#app/people/testing/someone.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { memoryInUse } from '#app/testing/memory.ts'
import { inLanguage } from '#app/words/language.server.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, findGift } from '#db/testing/gifts.ts'
import { aDispute, aRefund, asLost, aWonDispute } from '#db/testing/money-lines.ts'
import { aPaidSale, wholePayment } from '#db/testing/sales.ts'
import { exportGifts } from './export-gifts.server.ts'
import { readGiftFilter } from './gift-filter.ts'
import { findGiftList } from './gift-list.server.ts'
import { findGiftSheet } from './gift-sheet.server.ts'

let treasurer: Person

beforeAll(async () => {
  await anOrganization({ time_zone: 'America/Chicago' })
  treasurer = (await someStaff('treasurer@example.org', 'finance')).person
})

test('the file holds exactly the gifts of the list, in its order, on the organization’s clock', async () => {
  const team = await aTeam({ name: 'Saturday Men', kind: 'mens_group' })
  for (let n = 0; n < 7; n++)
    await aPaidGift({
      team,
      amount_cents: 1005 + n,
      fee: 52,
      donorName: `Donor ${n}`,
      paidAt: new Date('2027-01-01T05:59:59Z'),
    })
  const back = await aPaidGift({
    team,
    amount_cents: 5000,
    paidAt: new Date('2027-01-01T06:00:00Z'),
  })
  await bookMovements([aRefund(back, 1250)])
  const search = `team=${team.slug}`
  const rows = await exported(search)
  const { gifts } = await findGiftList(filterOf(search))
  expect(rows.map((row) => row['Gift id'])).toEqual(gifts.map(({ id }) => id))
  expect(rows[0]).toMatchObject({
    Day: '2027-01-01',
    Time: '00:00',
    State: 'Part sent back',
    Amount: '50.00',
    'Sent back': '12.50',
    Team: 'Saturday Men',
  })
  expect(rows.at(-1)).toMatchObject({
    Day: '2026-12-31',
    Time: '23:59',
    Amount: '10.05',
    Fee: '0.52',
  })
})

test('a row of a paid gift adds up to the net of its sheet, also after a dispute; beside a sale, that fee is the sale’s', async () => {
  const team = await aTeam()
  const plain = await aPaidGift({ team, amount_cents: 5_000, fee: 140 })
  const [lost, won, back] = await Promise.all(
    [1, 2, 3].map(() => aPaidGift({ team, amount_cents: 5_000, fee: 140 })),
  )
  if (!lost || !won || !back) throw new Error('no gifts')
  const dispute = aDispute(won)
  await bookMovements([aRefund(lost, 1_000), asLost(aDispute({ ...lost, amount_cents: 4_000 }))])
  await bookMovements([dispute, aWonDispute(dispute)])
  await bookMovements([aRefund(back, 1_250), aDispute(back)])
  const sold = await aPaidSale({ team, amount_cents: 1_400, extra_cents: 600 })
  await bookMovements([asLost(aDispute(wholePayment(sold)))])
  const beside = await findGift(sold.gift_id ?? 0)
  const rows = await exported(`team=${team.slug}`)
  const costs = new Map(rows.map((row) => [row['Gift id'], row['Dispute fee']]))
  expect([plain, lost, won, back, beside].map((gift) => costs.get(gift.public_id))).toEqual([
    '0.00',
    '15.00',
    '0.00',
    '15.00',
    '0.00',
  ])
  for (const row of rows) {
    const [given, ...less] = ['Amount', 'Fee', 'Dispute fee', 'Sent back', 'Lost in disputes'].map(
      (column) => Number((row[column] ?? '').replace('.', '')),
    )
    const sheet = await findGiftSheet(row['Gift id'] ?? '')
    expect((given ?? 0) - less.reduce((sum, each) => sum + each, 0)).toBe(sheet?.net)
  }
})

test('S23: no cell begins as a formula, and what people typed comes back through any reader of CSV', async () => {
  const team = await aTeam({ name: '=HYPERLINK("http://x.example","Click")' })
  const typed = {
    shown_name: "@SUM(1+9)*cmd|' /C calc'!A0",
    message: 'one, "two"\r\nand three',
    donorName: '+1-414-555-0100',
    donorEmail: '-x@example.org',
  }
  await aPaidGift({ team, ...typed })
  await aPaidGift({ team, shown_name: '\tTab', message: '\r=1+1', donorName: '＝1+1' })
  const text = await fileOf(`team=${team.slug}`)
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
  expect(rows[1]).toMatchObject({
    Team: `'${team.name}`,
    'Name on the page': `'${typed.shown_name}`,
    Message: 'one, "two"\nand three',
    Donor: `'${typed.donorName}`,
    Email: `'${typed.donorEmail}`,
  })
  expect(rows[0]).toMatchObject({ 'Name on the page': "'\tTab", Donor: "'＝1+1" })
  for (const cell of rows.flatMap((row) => Object.values(row)))
    expect(cell).not.toMatch(/^[=+\-@\t\r]/)
})

test('it is written in the language of whoever asks, also what comes later in the stream', async () => {
  const team = await aTeam()
  await aPaidGift({ team })
  const text = await inLanguage('es', () => fileOf(`team=${team.slug}`))
  expect(text).toContain('Donante')
  expect(text).toContain('Pagado')
})

test('a gift that comes while the file is read, or money that goes back, changes nothing in it', async () => {
  const team = await aTeam()
  const first = await aPaidGift({ team, amount_cents: 4000 })
  const outcome = await begin(`team=${team.slug}`)
  await aPaidGift({ team, amount_cents: 9900 })
  await bookMovements([aRefund(first, 4000)])
  const rows: Record<string, string>[] = parse(await new Response(outcome.text).text(), {
    columns: true,
    bom: true,
  })
  expect(rows).toMatchObject([{ Amount: '40.00', 'Sent back': '0.00', State: 'Paid' }])
  expect(outcome.rows).toBe(1)
  expect(await exported(`team=${team.slug}`)).toHaveLength(2)
})

test('a hundred thousand rows take no more memory than a few', async () => {
  for (let part = 0; part < 10; part++) await tenThousandThatFailed()
  const { text, rows } = await begin('state=failed')
  expect(rows).toBe(100_000)
  const start = memoryInUse()
  let most = 0
  let lines = 0
  let chunks = 0
  for await (const chunk of chunksOf(text)) {
    lines += Buffer.from(chunk).toString().split('\r\n').length - 1
    if (++chunks % 20 === 0) most = Math.max(most, memoryInUse() - start)
  }
  expect(lines).toBe(100_001)
  expect(chunks).toBeGreaterThanOrEqual(100)
  expect(most / 1024 / 1024).toBeLessThan(12)
})

test('of three at once the third is asked to wait, and who stops gives the place and the connection back', async () => {
  await tenThousandThatFailed()
  const both = [await begin('state=failed'), await begin('state=failed')]
  expect(await exportGifts(filterOf(''), treasurer)).toEqual({ kind: 'busy' })
  for (const { text } of both) {
    const reader = text.getReader()
    await reader.read()
    await reader.cancel()
  }
  expect(pool.totalCount - pool.idleCount).toBe(0)
  await exported('team=nobody')
})

test('that somebody made a file is on record, without what they searched for', async () => {
  const gift = await aPaidGift({ donorName: 'Zebulon Quist' })
  await exported('q=zebulon&way=card')
  const entry = await db
    .selectFrom('audit_log')
    .selectAll()
    .where('action', '=', 'export-gifts')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect(entry).toMatchObject({ actor_id: treasurer.id })
  expect(entry.detail).toEqual({ rows: 1, filter: 'way=card', searched: true })
  expect(JSON.stringify(entry)).not.toContain('zebulon')
  expect(gift.status).toBe('paid')
})

function filterOf(search: string) {
  const clock = { at: new Date('2026-06-15T17:00:00Z'), timeZone: 'America/Chicago' }
  return readGiftFilter(new URLSearchParams(search), clock)
}

async function* chunksOf(text: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = text.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}

async function begin(search: string) {
  const outcome = await exportGifts(filterOf(search), treasurer)
  if (outcome.kind !== 'begun') throw new Error('The export did not begin')
  return outcome
}

async function fileOf(search: string): Promise<string> {
  const { text } = await begin(search)
  return Buffer.from(await new Response(text).arrayBuffer()).toString()
}

async function exported(search: string): Promise<Record<string, string>[]> {
  return parse(await fileOf(search), { columns: true, bom: true })
}

async function tenThousandThatFailed(): Promise<void> {
  await sql`
    insert into gift (campaign_id, amount_cents, currency, status, shown_name, message, created_at)
    select id, 100 + n, 'usd', 'failed', 'Donor ' || n, repeat('Thank you ', 10), '2026-05-01T12:00:00Z'::timestamptz + n * interval '1 second'
      from (select id from campaign limit 1) c, generate_series(1, 10000) n`.execute(db)
}
