import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MoneyMovement } from '#app/payments/words.ts'
import { db } from '#app/platform/database.server.ts'
import { env } from '#app/platform/env.server.ts'
import { aCampaign, anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { bookMovements } from '../book-movements.server.ts'
import { aMonthlyGift, monthsOf, newestLines, told, unheardMonth } from '../testing/monthly.ts'

// What fits no month of ours is money all the same, and a month is booked whole or not at all (I24).

let stripe: TestStripe
/** Who may break a table on purpose. */
const owner = new pg.Client({ connectionString: env.DATABASE_URL })

beforeAll(async () => {
  stripe = await startTestStripe()
  await owner.connect()
  await anOrganization()
  await aCampaign()
})
afterAll(async () => {
  await owner.end()
  await stripe.stop()
})

test('charged twice by mistake, the second lies in suspense, where staff see it (I24)', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.renew(monthly.subscriptionId)
  await told(stripe)
  const [line] = await newestLines(1)
  if (line?.source.kind !== 'charge') throw new Error('no charge')
  const suspense = await inSuspense()
  const twice = { ...line, id: 'txn_twice', source: { ...line.source, chargeId: 'ch_twice' } }
  await Promise.all([bookMovements([twice]), bookMovements([twice])])
  expect(await monthsOf(monthly)).toHaveLength(2)
  expect((await inSuspense()) - suspense).toBe(2_500)
})

test('of a subscription that is not ours is money in suspense, and no gift', async () => {
  const monthly = await aMonthlyGift(stripe)
  stripe.renew(monthly.subscriptionId)
  const [line] = await newestLines(1)
  if (line?.source.kind !== 'charge' || !line.source.month) throw new Error('no month')
  const foreign: MoneyMovement = {
    ...line,
    id: 'txn_foreign',
    source: {
      ...line.source,
      chargeId: 'ch_foreign',
      month: { ...line.source.month, monthlyId: 'nobody', subscriptionId: 'sub_foreign' },
    },
  }
  const suspense = await inSuspense()
  await bookMovements([foreign])
  expect((await inSuspense()) - suspense).toBe(2_500)
  await told(stripe)
})

test('F1: a crash in the middle of booking leaves nothing of the month; told again it is whole', async () => {
  const monthly = await aMonthlyGift(stripe)
  const line = await unheardMonth(stripe, monthly)
  await owner.query(`alter table receipt add constraint no_more check (gift_id is null) not valid`)
  await expect(bookMovements([line])).rejects.toThrow()
  expect(await monthsOf(monthly)).toHaveLength(1)
  await owner.query(`alter table receipt drop constraint no_more`)
  expect(await bookMovements([line])).toBe(1)
  expect(await monthsOf(monthly)).toHaveLength(2)
})

async function inSuspense(): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select coalesce(-sum(p.amount), 0)::bigint as cents
      from posting p join ledger_account a on a.id = p.account_id where a.code = 'suspense'
  `.execute(db)
  return rows[0]?.cents ?? 0
}
