import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { endsBadly } from '#app/contributions/testing/ends-badly.ts'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { cents } from '#app/money/cents.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { emptyDatabase } from '#db/testing/empty-database.ts'
import { usualPackages } from '../../testing/tickets.ts'
import { findExtrasTable } from './extras-page.server.ts'
import { findTableSale, takeBackTableSale } from './table-sale.server.ts'
import { aMorning, orderOf, saleIn, sell, soldOf } from './testing/morning.ts'

beforeAll(() => anOrganization())
afterEach(async () => {
  expect(await checkBooks(pool)).toEqual([])
})

test('cash that was noted by mistake is owed no more, and others may have it', async () => {
  const morning = await aMorning()
  const sold = saleIn(await sell(morning, { mulligans: '2', way: 'cash' }))
  await takeBackTableSale(morning.key, sold)
  const { sale } = await findTableSale(morning.key, sold, false)
  expect(sale).toMatchObject({ state: 'off', mayTakeBack: false, sum: '$20' })
  const { table } = await findExtrasTable(morning.key, '')
  expect(table).toMatchObject({ box: { holds: '$0' }, extras: [{ sold: 0 }] })
  // Pressed once more it stays as it is.
  await takeBackTableSale(morning.key, sold)
  saleIn(await sell(morning, { mulligans: '2', way: 'cash' }))
})

test('the trail says that the captain took it back, who answers for the link', async () => {
  const morning = await aMorning()
  const sold = saleIn(await sell(morning, { mulligans: '1', way: 'cash' }))
  await takeBackTableSale(morning.key, sold)
  const { id } = morning.outing.captain
  expect(
    await db
      .selectFrom('audit_log')
      .select('actor_id')
      .where('action', '=', 'give-back-tickets')
      .where('subject_id', '=', await orderOf(sold))
      .execute(),
  ).toEqual([{ actor_id: id }])
  expect(await promiseOf(sold)).toMatchObject({ voided_by: id })
})

test('what costs nothing is taken back too, and others may have it', async () => {
  const packages = usualPackages.map((of) =>
    of.name === 'Mulligan' ? { ...of, price: cents(0), fairValue: cents(0) } : of,
  )
  const morning = await aMorning(0, packages)
  const sold = saleIn(await sell(morning, { mulligans: '2', way: 'cash' }))
  expect((await findTableSale(morning.key, sold, false)).sale).toMatchObject({
    state: 'free',
    mayTakeBack: true,
  })
  await takeBackTableSale(morning.key, sold)
  expect((await findTableSale(morning.key, sold, false)).sale?.state).toBe('off')
  expect(await soldOf(morning)).toBe(0)
})

describe('cash that staff receive', () => {
  async function aSale() {
    const morning = await aMorning()
    const sold = saleIn(await sell(morning, { mulligans: '2', way: 'cash' }))
    const { public_id: promise } = await promiseOf(sold)
    const ruth = await aHand('Ruth the treasurer')
    const cash = anIncoming({ means: 'cash', amount: cents(2_000), checkNumber: null })
    return {
      sold,
      promise,
      receive: async () => (await received(promise, ruth, cash)).kind,
      takeBack: async () => await takeBackTableSale(morning.key, sold),
    }
  }

  test('is taken back no more', async () => {
    const { sold, receive, takeBack } = await aSale()
    expect(await receive()).toBe('confirmed')
    await takeBack()
    expect(await promiseOf(sold)).toMatchObject({ voided_at: null, settled_cents: 2_000 })
  })

  test('while the helper takes it back: one of both, and no check is to be written', async () => {
    const { sold, receive, takeBack } = await aSale()
    const [kind] = await Promise.all([receive(), takeBack()])
    const promise = await promiseOf(sold)
    expect(promise.voided_at === null).toBe(kind === 'confirmed')
    expect(await db.selectFrom('refund').select('id').execute()).toEqual([])
  })

  test('control: without the locks it is received of a sale that is no more', async () => {
    const { receive, takeBack } = await aSale()
    await endsBadly([receive, takeBack])
    await emptyDatabase()
    await anOrganization()
  })
})

async function promiseOf(sale: string) {
  return await db
    .selectFrom('ticket_order as o')
    .innerJoin('contribution as c', 'c.id', 'o.contribution_id')
    .select(['c.public_id', 'c.voided_at', 'c.voided_by', 'c.settled_cents'])
    .where('o.public_id', '=', await orderOf(sale))
    .executeTakeFirstOrThrow()
}
