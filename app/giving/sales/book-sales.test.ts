import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { findApiTeam } from '#app/teams/public-api.server.ts'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import { findGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aRefund, asLost, aWonDispute } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aPaidSale, aStartedSale, findSale, wholePayment } from '#db/testing/sales.ts'
import { bookMovements } from '../book-movements.server.ts'
import { place } from '../testing/place-gifts.ts'
import { findWall } from '../wall.server.ts'

let team: ATeam

/** Who may hold a table, and cut a connection: the owner. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(async () => {
  await anOrganization()
  await owner.connect()
})
beforeEach(async () => {
  team = await aTeam()
})
afterAll(async () => {
  await owner.end()
  expect(await checkBooks(pool)).toEqual([])
})

test('C9: what is sold has no receipt, and counts as no gift', async () => {
  const sale = await aPaidSale({ team })
  expect(sale).toMatchObject({ status: 'paid', gift_id: null, method: 'card' })
  expect(await incomes(team)).toEqual({ sale_income: 1_400 })
  expect(await counted(team)).toEqual({ raised: 1_400, gifts: 0 })
  expect(await letters()).toEqual([])
  expect((await findWall(team.slug, null)).entries).toEqual([])
})

test('C9: the gift beside it is a gift like any other, with a receipt over it alone', async () => {
  const sale = await aPaidSale({ team, extra_cents: 100 })
  expect(await incomes(team)).toEqual({ sale_income: 1_400, gift_income: 100 })
  expect(await counted(team)).toEqual({ raised: 1_500, gifts: 1 })
  const gift = await findGift(sale.gift_id ?? 0)
  // 2.2 % of $15 and 30 cents are 63 cents: four of them for the dollar.
  expect(gift).toMatchObject({ status: 'paid', amount_cents: 100, stripe_fee_cents: 4 })
  expect(await receiptsOf(gift.id)).toEqual([{ amount: 100, deductible: 100, valid: true }])
  expect((await findWall(team.slug, null)).entries).toHaveLength(1)
})

test('F6: a sale told of ten times at once is booked once, with one gift', async () => {
  const sale = await aStartedSale({ team, extra_cents: 60 })
  const line = aCharge(wholePayment(sale))
  await Promise.all(Array.from({ length: 10 }, () => bookMovements([line])))
  expect(await counted(team)).toEqual({ raised: 1_460, gifts: 1 })
  const rows = await db.selectFrom('gift').select('id').where('team_id', '=', team.id).execute()
  expect(rows).toHaveLength(1)
})

test('F3: cut off in the middle of booking, neither part is booked; told again, each is booked once', async () => {
  const sale = await aStartedSale({ team, extra_cents: 100 })
  const line = aCharge(wholePayment(sale))
  await owner.query('begin; lock table posting in share mode')
  const cut = bookMovements([line]).then(
    () => 'booked',
    () => 'cut off',
  )
  await expect.poll(cutWhoeverWaits).toBe(1)
  await owner.query('rollback')
  expect(await cut).toBe('cut off')
  expect(await findSale(sale.id)).toMatchObject({ status: 'started', gift_id: null })
  expect(await counted(team)).toEqual({ raised: 0, gifts: 0 })
  await bookMovements([line])
  expect(await counted(team)).toEqual({ raised: 1_500, gifts: 1 })
})

test('a payment of another sum goes to suspense, and makes no gift', async () => {
  const sale = await aStartedSale({ team, extra_cents: 100 })
  await bookMovements([aCharge({ ...sale, amount_cents: 1_400 })])
  expect(await findSale(sale.id)).toMatchObject({ status: 'started', gift_id: null })
  expect(await incomes(team)).toEqual({})
})

test('the price goes back before the gift does, and the receipt stands', async () => {
  const sale = await aPaidSale({ team, extra_cents: 100 })
  await bookMovements([aRefund(sale, 1_400)])
  expect(await incomes(team)).toEqual({ gift_income: 100 })
  expect(await receiptsOf(sale.gift_id)).toEqual([{ amount: 100, deductible: 100, valid: true }])
  await bookMovements([aRefund(sale, 40)])
  expect(await incomes(team)).toEqual({ gift_income: 60 })
  expect(await receiptsOf(sale.gift_id)).toEqual([
    { amount: 100, deductible: 100, valid: false },
    { amount: 60, deductible: 60, valid: true },
  ])
})

test('the gift alone goes back when staff say so, and the price stays', async () => {
  const sale = await aPaidSale({ team, extra_cents: 100 })
  await bookMovements([ofGiftAlone(aRefund(sale, 100))])
  expect(await incomes(team)).toEqual({ sale_income: 1_400 })
  expect(await findGift(sale.gift_id ?? 0)).toMatchObject({ refunded_cents: 100 })
  expect(await counted(team)).toEqual({ raised: 1_400, gifts: 0 })
})

test('I14: a dispute of all takes price and gift, and gives both again when it is won', async () => {
  const sale = await aPaidSale({ team, extra_cents: 100 })
  const dispute = aDispute(wholePayment(sale))
  await bookMovements([dispute])
  expect(await findSale(sale.id)).toMatchObject({ disputed_cents: 1_500 })
  expect(await findGift(sale.gift_id ?? 0)).toMatchObject({ disputed_cents: 100 })
  await bookMovements([aWonDispute(dispute)])
  expect(await findSale(sale.id)).toMatchObject({ disputed_cents: 0, lost_cents: 0 })
  expect(await findGift(sale.gift_id ?? 0)).toMatchObject({ disputed_cents: 0 })
  await bookMovements([asLost(aDispute(wholePayment(sale)))])
  expect(await findSale(sale.id)).toMatchObject({ lost_cents: 1_500, disputed_cents: 0 })
  expect(await findGift(sale.gift_id ?? 0)).toMatchObject({ lost_cents: 100, disputed_cents: 0 })
  expect(await incomes(team)).toEqual({})
})

test('a gift beside a sale is moved and split like any other, and takes its part of the fee along', async () => {
  const [other, third] = [await aTeam(), await aTeam()]
  const sale = await aPaidSale({ team, extra_cents: 100 })
  const gift = await findGift(sale.gift_id ?? 0)
  expect(await place(gift, [[other, 100]])).toBe('placed')
  expect(await incomes(team)).toEqual({ sale_income: 1_400 })
  expect([await feeOf(team), await feeOf(other)]).toEqual([59, 4])
  expect(
    await place(gift, [
      [other, 60],
      [third, 40],
    ]),
  ).toBe('placed')
  await bookMovements([ofGiftAlone(aRefund(sale, 50))])
  expect([await incomes(other), await incomes(third)]).toEqual([
    { gift_income: 30 },
    { gift_income: 20 },
  ])
  expect(await incomes(team)).toEqual({ sale_income: 1_400 })
})

/** Ends the sessions that wait for a table that is held. @returns how many. */
async function cutWhoeverWaits(): Promise<number> {
  const { rows } = await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length
}

function ofGiftAlone(line: MoneyMovement): MoneyMovement {
  return line.source.kind === 'refund'
    ? { ...line, source: { ...line.source, ofGiftAlone: true } }
    : line
}

async function incomes({ id }: ATeam): Promise<Record<string, number>> {
  const { rows } = await sql<{ code: string; cents: number }>`
    select a.code, -sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.team_id = ${id} and is_raised(a.code) group by 1 having sum(p.amount) <> 0
  `.execute(db)
  return Object.fromEntries(rows.map(({ code, cents: sum }) => [code, sum]))
}

async function feeOf({ id }: ATeam): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount), 0)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.team_id = ${id} and a.code = 'stripe_fee'
  `.execute(db)
  return rows[0]?.cents ?? 0
}

async function counted({ slug }: ATeam) {
  const found = await findApiTeam(slug)
  if (found.kind !== 'found') throw new Error(found.kind)
  return { raised: cents(found.body.raised_cents), gifts: found.body.gift_count }
}

async function letters() {
  return await db
    .selectFrom('message')
    .select('kind')
    .where('kind', 'in', ['gift-receipt', 'captain-gift'])
    .execute()
}

async function receiptsOf(giftId: number | null) {
  const rows = await db
    .selectFrom('receipt')
    .select(['amount_cents', 'deductible_cents', 'voided_at'])
    .where('gift_id', '=', giftId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    amount: row.amount_cents,
    deductible: row.deductible_cents,
    valid: row.voided_at === null,
  }))
}
