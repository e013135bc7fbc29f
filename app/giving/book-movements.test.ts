import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { bookMovements } from './book-movements.server.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aCharge, aDispute, aRefund, asLost, aWonDispute } from '#db/testing/money-lines.ts'
import type { ATeam } from '#db/testing/builders.ts'

beforeAll(() => anOrganization())

describe('a gift that was paid', () => {
  test('counts for its team and its campaign with what the payment company kept', async () => {
    const team = await aTeam()
    await aPaidGift({ team, amount_cents: 10_000, fee: 250 })
    expect(await totalOf(team)).toEqual({ raised: 10_000, gifts: 1 })
    expect(await balances(team)).toEqual({ gift_income: -10_000, stripe_fee: 250 })
  })

  test('F6: told fifty times at once counts once, and its donor gets one receipt', async () => {
    const team = await aTeam()
    const gift = await aStartedGift({ team, amount_cents: 4_000 })
    const charge = aCharge(gift)
    const booked = await Promise.all(Array.from({ length: 50 }, () => bookMovements([charge])))
    expect(booked.reduce((total, n) => total + n)).toBe(1)
    expect(await totalOf(team)).toEqual({ raised: 4_000, gifts: 1 })
    expect(await receiptsOf(gift.id)).toEqual([{ amount_cents: 4_000, voided: false }])
    expect(await lettersTo('gift-receipt', gift.id)).toBe(1)
  })

  test('F6, the control: looking first instead of a unique source counts one payment twice', async () => {
    const owner = new pg.Client({ connectionString: env.DATABASE_URL })
    await owner.connect()
    await owner.query('create table unguarded (source text)')
    await owner.query('grant select, insert on unguarded to team_up_app')
    const bothLooked = barrier(2)
    const lookThenInsert = () =>
      db.transaction().execute(async (trx) => {
        const { rows } = await sql`select 1 from unguarded where source = 'txn_same'`.execute(trx)
        await bothLooked()
        if (rows.length === 0) await sql`insert into unguarded values ('txn_same')`.execute(trx)
      })
    await Promise.all([lookThenInsert(), lookThenInsert()])
    const { rows } = await owner.query('select * from unguarded')
    await owner.query('drop table unguarded')
    await owner.end()
    expect(rows).toHaveLength(2)
  })

  test('forty gifts to one team at once all count', async () => {
    const team = await aTeam()
    const gifts = await Promise.all(
      Array.from({ length: 40 }, () => aStartedGift({ team, amount_cents: 1_000 })),
    )
    await Promise.all(gifts.map((gift) => bookMovements([aCharge(gift)])))
    expect(await totalOf(team)).toEqual({ raised: 40_000, gifts: 40 })
  })

  test('of another amount than was asked for goes to suspense, and the team is not credited', async () => {
    const team = await aTeam()
    const gift = await aStartedGift({ team, amount_cents: 5_000 })
    await bookMovements([aCharge({ ...gift, amount_cents: 4_999 })])
    expect((await findGift(gift.id)).status).toBe('started')
    expect(await totalOf(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await suspense()).toBe(-4_999)
  })

  test('a second payment for the same gift goes to suspense', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 2_000 })
    const before = await suspense()
    await bookMovements([aCharge(gift)])
    expect(await totalOf(team)).toEqual({ raised: 2_000, gifts: 1 })
    expect((await suspense()) - before).toBe(-2_000)
  })
})

describe('a refund', () => {
  test('in part lowers every total and puts a new receipt in the place of the old one (C26)', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 10_000 })
    await bookMovements([aRefund(gift, 2_500)])
    expect(await totalOf(team)).toEqual({ raised: 7_500, gifts: 1 })
    expect(await receiptsOf(gift.id)).toEqual([
      { amount_cents: 10_000, voided: true },
      { amount_cents: 7_500, voided: false },
    ])
    expect(await lettersTo('gift-refunded', gift.id)).toBe(1)
  })

  test('in full takes the gift out of the count and leaves no valid receipt', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 3_000 })
    await bookMovements([aRefund(gift, 3_000)])
    expect(await totalOf(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await receiptsOf(gift.id)).toEqual([{ amount_cents: 3_000, voided: true }])
  })

  test('F10: that fails later gives the money back to the team', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 3_000 })
    const refund = aRefund(gift, 3_000)
    await bookMovements([refund])
    await bookMovements([
      { ...aRefund(gift, -3_000), type: 'refund_failure', source: refund.source },
    ])
    expect(await totalOf(team)).toEqual({ raised: 3_000, gifts: 1 })
    expect(await receiptsOf(gift.id)).toEqual([
      { amount_cents: 3_000, voided: true },
      { amount_cents: 3_000, voided: false },
    ])
  })

  test('told together with its charge, in the wrong order, is booked after it', async () => {
    const team = await aTeam()
    const started = await aStartedGift({ team, amount_cents: 6_000 })
    const charge = aCharge(started)
    const paid = {
      ...started,
      charge_id: charge.source.kind === 'charge' ? charge.source.chargeId : null,
    }
    await bookMovements([aRefund(paid, 1_000, charge.createdAt), charge])
    expect(await totalOf(team)).toEqual({ raised: 5_000, gifts: 1 })
  })
})

test('a line that is refused keeps out what undoes it, and nothing else', async () => {
  const team = await aTeam()
  const [bad, good] = [await aStartedGift({ team }), await aStartedGift({ team })]
  const charge = aCharge(bad)
  const refused = { ...charge, net: cents(charge.net + 1) }
  const before = await suspense()
  const chargeId = charge.source.kind === 'charge' ? charge.source.chargeId : null
  const refund = aRefund({ ...bad, charge_id: chargeId }, 1_000)
  await expect(bookMovements([refused, refund, aCharge(good)])).rejects.toThrow('1 money lines')
  expect(await totalOf(team)).toEqual({ raised: 5_000, gifts: 1 })
  expect(await suspense()).toBe(before)
  expect(await bookMovements([charge, refund])).toBe(2)
  expect(await totalOf(team)).toEqual({ raised: 9_000, gifts: 2 })
})

describe('a dispute', () => {
  test('holds money back without lowering what is raised, and gives it back when it is won', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 8_000 })
    const dispute = aDispute(gift)
    await bookMovements([dispute])
    expect(await totalOf(team)).toEqual({ raised: 8_000, gifts: 1 })
    expect((await findGift(gift.id)).disputed_cents).toBe(8_000)
    await bookMovements([aWonDispute(dispute)])
    expect((await findGift(gift.id)).disputed_cents).toBe(0)
    expect(await balances(team)).toMatchObject({ dispute_exposure: 0, gift_income: -8_000 })
  })

  test('that is lost lowers the total once, however often it is told', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 8_000 })
    const lost = asLost(aDispute(gift))
    await bookMovements([lost])
    await Promise.all([bookMovements([lost]), bookMovements([lost])])
    expect(await totalOf(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await findGift(gift.id)).toMatchObject({ lost_cents: 8_000, disputed_cents: 0 })
    expect(await balances(team)).toMatchObject({ dispute_exposure: 0, gift_income: 0 })
  })

  test('F10: on a gift that was refunded in part loses no more than was left', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 8_000 })
    const before = await suspense()
    await bookMovements([aRefund(gift, 3_000)])
    await bookMovements([asLost(aDispute(gift))])
    expect(await totalOf(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await findGift(gift.id)).toMatchObject({ refunded_cents: 3_000, lost_cents: 5_000 })
    expect((await suspense()) - before).toBe(3_000)
  })
})

test('the receipts of a year have no gap, though forty are issued at once and one is refused', async () => {
  const gifts = await Promise.all(Array.from({ length: 40 }, () => aStartedGift()))
  const [first] = gifts
  const broken = first && { ...aCharge(first), amount: 5_000, net: 1, fee: 1 }
  await Promise.all([
    ...gifts.slice(1).map((gift) => bookMovements([aCharge(gift)])),
    broken && expect(bookMovements([broken as never])).rejects.toThrow(/check constraint/),
  ])
  const { rows } = await pool.query<{ gaps: number }>(
    'select count(*) as gaps from receipt_counter c where c.last_number <> (select count(*) from receipt r where r.year = c.year)',
  )
  expect(rows[0]?.gaps).toBe(0)
})

test('F15: a gift on 31 December at 23:59 in Milwaukee is of the old year', async () => {
  const gift = await aPaidGift({ paidAt: new Date('2026-01-01T05:59:59Z') })
  const receipt = await db
    .selectFrom('receipt')
    .select(['year', 'donated_on'])
    .where('gift_id', '=', gift.id)
    .executeTakeFirstOrThrow()
  expect(receipt).toEqual({ year: 2025, donated_on: '2025-12-31' })
})

/** Lets nobody past until so many have come. */
function barrier(count: number): () => Promise<void> {
  let waiting = count
  let open: () => void
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => {
    if (--waiting === 0) open()
    return all
  }
}

async function totalOf(team: ATeam) {
  const row = await db
    .selectFrom('team_total')
    .selectAll()
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  return { raised: row.raised_cents, gifts: row.gift_count }
}

async function balances(team: ATeam): Promise<Record<string, number>> {
  const { rows } = await sql<{ code: string; cents: number }>`
    select a.code, sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.team_id = ${team.id} group by a.code`.execute(db)
  return Object.fromEntries(rows.map((row) => [row.code, row.cents]))
}

async function suspense(): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount), 0)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.code = 'suspense'`.execute(db)
  return rows[0]?.cents ?? 0
}

async function receiptsOf(giftId: number) {
  const rows = await db
    .selectFrom('receipt')
    .selectAll()
    .where('gift_id', '=', giftId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ amount_cents: row.amount_cents, voided: row.voided_at !== null }))
}

async function lettersTo(kind: string, giftId: number): Promise<number> {
  const { donor_email } = await findGift(giftId)
  const rows = await db
    .selectFrom('message')
    .select('id')
    .where('kind', '=', kind)
    .where('to_address', '=', donor_email ?? '')
    .execute()
  return rows.length
}
