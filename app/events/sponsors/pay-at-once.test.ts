import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aHand } from '#app/contributions/testing/money-by-hand.ts'
import { payInvoice } from '#app/giving/sales/settle-invoice.server.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { inTransaction } from '#app/platform/database.server.ts'
import { meeting } from '#app/testing/meeting.ts'
import { withoutLocks } from '#app/testing/without-locks.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { lettersTo } from '../tickets/money/testing/paid.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import { payInvoiceByCard } from './pay-invoice.server.ts'
import { aSponsor } from './testing/sponsors.ts'
import {
  anInvoicePayment,
  bookPayment,
  confirmCheck,
  paymentsFor,
  refundsOf,
  moneyFor,
} from './testing/invoices.ts'

let stripe: TestStripe

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

afterAll(() => stripe.finish())

test('F7: two who press at once are led to one page, and it is paid once', async () => {
  const sponsor = await aSponsor(await anOuting())
  const pressed = await Promise.all(
    (['en', 'es'] as const).map((language) => payInvoiceByCard(sponsor.key, language)),
  )
  expect(new Set(pressed.map((one) => ('payAt' in one ? one.payAt : one.kind))).size).toBe(1)
  expect(await paymentsFor(sponsor)).toHaveLength(1)
})

test('control: without taking turns there would be two payments for one invoice', async () => {
  const sponsor = await aSponsor(await anOuting())
  const press = async () => await payInvoiceByCard(sponsor.key, 'en')
  await withoutLocks([press, press])
  expect(await paymentsFor(sponsor)).toHaveLength(2)
})

test('F9: of two payments that come at once for one invoice, one pays it and the other goes back', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sales = [await anInvoicePayment(sponsor), await anInvoicePayment(sponsor)]
  await Promise.all(sales.map(bookPayment))
  const back = await Promise.all(sales.map(refundsOf))
  expect(back.flat()).toEqual([100_000])
  expect(await moneyFor(sponsor)).toMatchObject({ expected: 0 })
  expect(await lettersTo(sponsor.buyer_email ?? '')).toContain('invoice-sent-back')
})

test('control: without the lock both would pay it', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sales = [await anInvoicePayment(sponsor), await anInvoicePayment(sponsor)]
  const undo = new Error('what went wrong is undone')
  const meet = meeting(2)
  const moved: number[] = []
  const tried = sales.map(({ id }) =>
    inTransaction(async (trx) => {
      // What each sees is what there was before the other wrote.
      await sql`set transaction isolation level repeatable read`.execute(trx)
      await sql`select 1`.execute(trx)
      moved.push((await payInvoice(trx, id, meet))?.moves.length ?? 0)
      throw undo
    }).catch((error: unknown) => {
      if (error !== undo) throw error
    }),
  )
  await Promise.all(tried)
  expect(moved).toEqual([1, 1])
})

test('the check is confirmed while the card is being paid: whichever is first stands, and the other is not counted', async () => {
  const outing = await anOuting()
  const treasurer = await aHand('Ruth')
  for (let turn = 0; turn < 4; turn++) {
    const sponsor = await aSponsor(outing)
    const sale = await anInvoicePayment(sponsor)
    const before = await moneyFor(sponsor)
    const [check] = await Promise.all([confirmCheck(sponsor, treasurer), bookPayment(sale)])
    const isCheck = check.kind === 'confirmed'
    expect(await refundsOf(sale)).toEqual(isCheck ? [100_000] : [])
    const after = await moneyFor(sponsor)
    expect(after.expected - before.expected).toBe(-100_000)
    // What goes back is still with us until its refund is booked.
    expect(after.raised - before.raised).toBe(isCheck ? 200_000 : 100_000)
  }
})
