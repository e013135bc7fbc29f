import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db } from '#app/platform/database.server.ts'
import { aTeam, anOrganization } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { aPaidGift, aStartedGift, findGift } from '#db/testing/gifts.ts'
import { aCharge, aFailedCharge, aRefund } from '#db/testing/money-lines.ts'
import { aStartedSale, findSale, wholePayment } from '#db/testing/sales.ts'
import { bookMovements } from './book-movements.server.ts'
import { suspense } from './testing/sums-of-gifts.ts'

// What goes back of a payment that its bank has taken back whole: nothing of it is income any more, so that none is taken twice.

beforeAll(() => anOrganization())

describe('F8, I10: of a payment that its bank took back', () => {
  test('a refund that is booked only then takes no income of another', async () => {
    const team = await aTeam()
    await aPaidGift({ team, amount_cents: 9_000 })
    const gift = await aStartedGift({ team, amount_cents: 5_000 })
    const charge = aCharge(gift)
    await bookMovements([charge])
    await bookMovements([aFailedCharge(charge)])
    const before = await suspense()
    await bookMovements([aRefund(await findGift(gift.id), 1_200)])
    expect(await raisedOf(team)).toEqual({ raised: 9_000, gifts: 1 })
    expect((await suspense()) - before).toBe(1_200)
    expect(await findGift(gift.id)).toMatchObject({ status: 'failed', refunded_cents: 0 })
  })

  test('a refund of the same second is booked the same, whichever of them comes first', async () => {
    const ends = []
    for (const order of ['a', 'z']) {
      const team = await aTeam()
      const before = await suspense()
      const gift = await aStartedGift({ team, amount_cents: 5_000 })
      const charge = aCharge(gift)
      const source = chargeOf(charge)
      const refund = aRefund({ ...gift, charge_id: source }, 1_200, charge.createdAt)
      await bookMovements([
        charge,
        { ...refund, id: `${order}_${refund.id}` },
        aFailedCharge(charge),
      ])
      ends.push({ ...(await raisedOf(team)), suspense: (await suspense()) - before })
    }
    const same = { raised: 0, gifts: 0, suspense: 1_200 }
    expect(ends).toEqual([same, same])
  })

  test('a sale with a gift beside it, a refund of either takes nothing more', async () => {
    const team = await aTeam()
    const sale = await aStartedSale({ team, amount_cents: 1_400, extra_cents: 600 })
    const charge = aCharge(wholePayment(sale))
    await bookMovements([charge])
    await bookMovements([aFailedCharge(charge)])
    expect(await findSale(sale.id)).toMatchObject({ status: 'failed' })
    const before = await suspense()
    const refund = aRefund(await findSale(sale.id), 600)
    if (refund.source.kind !== 'refund') throw new Error('not a refund')
    await bookMovements([{ ...refund, source: { ...refund.source, ofGiftAlone: true } }])
    await bookMovements([aRefund(await findSale(sale.id), 900)])
    expect(await incomeOf(team)).toEqual([])
    expect((await suspense()) - before).toBe(1_500)
  })

  test('a sale that was sent back in part before has no income left', async () => {
    const team = await aTeam()
    const sale = await aStartedSale({ team, amount_cents: 1_400, extra_cents: 600 })
    const charge = aCharge(wholePayment(sale))
    await bookMovements([charge])
    const before = await suspense()
    await bookMovements([aRefund(await findSale(sale.id), 900)])
    await bookMovements([aFailedCharge(charge)])
    expect(await incomeOf(team)).toEqual([])
    expect((await suspense()) - before).toBe(900)
  })

  test('what the payment company keeps or gives back of its fee then is in the fee of the gift, as in the book', async () => {
    const team = await aTeam()
    const gift = await aStartedGift({ team, amount_cents: 5_000 })
    const charge = aCharge(gift, { fee: 40 })
    await bookMovements([charge])
    const failed = aFailedCharge(charge)
    await bookMovements([{ ...failed, fee: cents(400), net: cents(failed.amount - 400) }])
    expect(await findGift(gift.id)).toMatchObject({ stripe_fee_cents: 440 })
    expect(await balanceOf(team, 'stripe_fee')).toBe(440)
  })
})

test('F8: a debit that came and bounced in one batch is over, and a sale so too', async () => {
  const gift = await aStartedGift({ amount_cents: 5_000 })
  const sale = await aStartedSale({ extra_cents: 600 })
  const charges = [aCharge(gift), aCharge(wholePayment(sale))]
  await bookMovements(charges.flatMap((charge) => [charge, aFailedCharge(charge)]))
  expect(await findGift(gift.id)).toMatchObject({ status: 'failed', paid_at: null })
  const failed = await findSale(sale.id)
  expect(failed).toMatchObject({ status: 'failed', paid_at: null })
  expect((await findGift(failed.gift_id ?? 0)).status).toBe('failed')
})

function chargeOf({ source }: MoneyMovement): string {
  if (source.kind !== 'charge') throw new Error('not a charge')
  return source.chargeId
}

async function raisedOf(team: ATeam) {
  const row = await db
    .selectFrom('team_total')
    .select(['raised_cents as raised', 'gift_count as gifts'])
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  return row
}

async function incomeOf(team: ATeam): Promise<{ code: string; cents: number }[]> {
  const { rows } = await sql<{ code: string; cents: number }>`
    select a.code, sum(p.amount)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.team_id = ${team.id} and is_raised(a.code) group by a.code having sum(p.amount) <> 0`.execute(
    db,
  )
  return rows
}

async function balanceOf(team: ATeam, code: string): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(p.amount), 0)::bigint as cents from posting p join ledger_account a on a.id = p.account_id
     where a.team_id = ${team.id} and a.code = ${code}`.execute(db)
  return rows[0]?.cents ?? 0
}
