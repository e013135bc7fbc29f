import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { aHand, anIncoming, received } from '#app/contributions/testing/money-by-hand.ts'
import { bookMovements } from '#app/giving/book-movements.server.ts'
import { checkoutOf } from '#app/giving/testing/begin-sale.ts'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/database.server.ts'
import { anOrganization } from '#db/testing/builders.ts'
import { aFailedCharge } from '#db/testing/money-lines.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { receiptsOfSale, ticketsOf } from '../tickets/money/testing/paid.ts'
import { anOuting } from '../tickets/testing/tickets.ts'
import { answerPayment, findOwnPage } from './own-page.server.ts'
import { payInvoiceByCard } from './pay-invoice.server.ts'
import type { SponsorRow } from './sponsor-rows.server.ts'
import { aSponsor, reread } from './testing/sponsors.ts'
import {
  anInvoicePayment,
  bookPayment,
  confirmCheck,
  giveUpSponsorship,
  refundsOf,
  moneyFor,
} from './testing/invoices.ts'

let stripe: TestStripe

const firm = { email: 'odile@lakesidedental.example', name: 'Odile Marsh' }

beforeAll(async () => {
  stripe = await startTestStripe()
  await anOrganization({ time_zone: 'America/Chicago' })
})

afterEach(() => shiftClock(0))

afterAll(() => stripe.finish())

test('C3: an invoice that is paid by card is the order’s payment: raised once, expected no more, and receipted', async () => {
  const sponsor = await aSponsor(await anOuting())
  expect(await moneyFor(sponsor)).toEqual({ raised: 0, expected: 100_000 })
  expect((await findOwnPage(sponsor.key, false)).page).toMatchObject({
    money: 'owed',
    byCard: 'open',
  })
  await answerPayment(sponsor.key)
  expect((await findOwnPage(sponsor.key, true)).page?.byCard).toBe('away')
  const { sale_public_id: sale } = await reread(sponsor.key)
  stripe.pay(await checkoutOf(sale ?? ''), firm)
  expect((await findOwnPage(sponsor.key, true)).page).toMatchObject({
    money: 'paid',
    byCard: null,
    number: expect.stringMatching(/^S-\d{4}$/),
  })
  expect(await moneyFor(sponsor)).toEqual({ raised: 100_000, expected: 0 })
  expect(await receiptsOfSale((await saleOf(sponsor)).id)).toMatchObject([
    { amount: 100_000, value: 28_000, deductible: 72_000, donor: 'Lakeside Dental', valid: true },
  ])
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
})

test('an invoice that was paid by check meanwhile is not paid again: no page opens, and one that is open sends all back', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await anInvoicePayment(sponsor)
  await confirmCheck(sponsor, await aHand('Ruth'))
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
  expect(await answerPayment(sponsor.key)).toBe(`/orders/${sponsor.key}/sponsor#invoice`)
  expect((await findOwnPage(sponsor.key, false)).page).toMatchObject({
    money: 'paid',
    byCard: null,
  })
  await bookPayment(sale)
  expect(await refundsOf(sale)).toEqual([100_000])
  expect(await receiptsOfSale(sale.id)).toEqual([])
})

test('a sponsorship that was given up meanwhile takes no payment', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await anInvoicePayment(sponsor)
  await giveUpSponsorship(sponsor)
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
  await bookPayment(sale)
  expect(await refundsOf(sale)).toEqual([100_000])
})

test('of an invoice of which some has come nothing is paid by card', async () => {
  const sponsor = await aSponsor(await anOuting())
  await received(
    sponsor.contribution_public_id ?? '',
    await aHand('Ruth'),
    anIncoming({ amount: cents(40_000) }),
    'will-come',
  )
  expect(await payInvoiceByCard(sponsor.key, 'en')).toEqual({ kind: 'look' })
})

test('a page whose half hour is over leaves the invoice owed; the next page can be paid', async () => {
  const sponsor = await aSponsor(await anOuting())
  await payInvoiceByCard(sponsor.key, 'en')
  const first = await checkoutOf((await reread(sponsor.key)).sale_public_id ?? '')
  shiftClock(31 * 60_000)
  expect((await payInvoiceByCard(sponsor.key, 'en')).kind).toBe('pay')
  expect(() => stripe.pay(first, firm)).toThrow('expired')
  stripe.pay(await checkoutOf((await reread(sponsor.key)).sale_public_id ?? ''), firm)
  expect((await findOwnPage(sponsor.key, true)).page?.money).toBe('paid')
  expect(await moneyFor(sponsor)).toMatchObject({ expected: 0 })
})

test('a payment that its bank takes back leaves the sponsor owing as before, with sign and places; it can be paid once more', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await anInvoicePayment(sponsor)
  await bookMovements([aFailedCharge(await bookPayment(sale))])
  expect(await moneyFor(sponsor)).toEqual({ raised: 0, expected: 100_000 })
  const after = await reread(sponsor.key)
  expect(after).toMatchObject({ way: 'invoice', released: false, contribution_state: 'expected' })
  expect((await ticketsOf(after.order_id)).every(({ released_at: at }) => at === null)).toBe(true)
  await bookPayment(await anInvoicePayment(sponsor))
  expect(await moneyFor(sponsor)).toEqual({ raised: 100_000, expected: 0 })
})

test('C26: a sponsorship that was paid so goes back to its card like any other', async () => {
  const sponsor = await aSponsor(await anOuting())
  const sale = await anInvoicePayment(sponsor)
  await bookPayment(sale)
  expect(await giveUpSponsorship(sponsor)).toMatchObject({
    kind: 'given-back',
    back: 100_000,
    owedBack: 0,
  })
})

async function saleOf({ order_id: orderId }: SponsorRow): Promise<{ readonly id: number }> {
  const { sale_id: id } = await db
    .selectFrom('ticket_order')
    .select('sale_id')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow()
  return { id: id ?? 0 }
}
