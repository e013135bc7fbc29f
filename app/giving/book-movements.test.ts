import { sql } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { lettersTo } from '#app/mail/testing/letters.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { bookMovements } from './book-movements.server.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aCharge, aRefund } from '#db/testing/money-lines.ts'
import { raisedBy } from './testing/place-gifts.ts'
import { balances, receiptsOf, suspense } from './testing/sums-of-gifts.ts'

beforeAll(() => anOrganization())

describe('a gift that was paid', () => {
  test('counts for its team and its campaign with what the payment company kept', async () => {
    const team = await aTeam()
    await aPaidGift({ team, amount_cents: 10_000, fee: 250 })
    expect(await raisedBy(team)).toEqual({ raised: 10_000, gifts: 1 })
    expect(await balances(team)).toEqual({ gift_income: -10_000, stripe_fee: 250 })
  })

  test('F6: told fifty times at once counts once, and its donor gets one receipt', async () => {
    const team = await aTeam()
    const gift = await aStartedGift({ team, amount_cents: 4_000 })
    const charge = aCharge(gift)
    const booked = await Promise.all(Array.from({ length: 50 }, () => bookMovements([charge])))
    expect(booked.reduce((total, n) => total + n)).toBe(1)
    expect(await raisedBy(team)).toEqual({ raised: 4_000, gifts: 1 })
    expect(await receiptsOf(gift.id)).toEqual([{ amount_cents: 4_000, voided: false }])
    const { donor_email } = await findGift(gift.id)
    expect(await lettersTo(donor_email ?? '', 'gift-receipt')).toHaveLength(1)
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
    expect(await raisedBy(team)).toEqual({ raised: 40_000, gifts: 40 })
  })

  test('of another amount than was asked for goes to suspense, and the team is not credited', async () => {
    const team = await aTeam()
    const gift = await aStartedGift({ team, amount_cents: 5_000 })
    await bookMovements([aCharge({ ...gift, amount_cents: 4_999 })])
    expect((await findGift(gift.id)).status).toBe('started')
    expect(await raisedBy(team)).toEqual({ raised: 0, gifts: 0 })
    expect(await suspense()).toBe(-4_999)
  })

  test('a second payment for the same gift goes to suspense', async () => {
    const team = await aTeam()
    const gift = await aPaidGift({ team, amount_cents: 2_000 })
    const before = await suspense()
    await bookMovements([aCharge(gift)])
    expect(await raisedBy(team)).toEqual({ raised: 2_000, gifts: 1 })
    expect((await suspense()) - before).toBe(-2_000)
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
  expect(await raisedBy(team)).toEqual({ raised: 5_000, gifts: 1 })
  expect(await suspense()).toBe(before)
  expect(await bookMovements([charge, refund])).toBe(2)
  expect(await raisedBy(team)).toEqual({ raised: 9_000, gifts: 2 })
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
