import { afterAll, beforeAll, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { startStripeEmulator } from './emulator/emulator.ts'
import type { Emulator } from './emulator/emulator.ts'
import type { Payments } from './connect.server.ts'
import { aCheckout, openOne, payOne, paymentsOn } from './testing/payments.ts'

let emulator: Emulator
let payments: Payments

beforeAll(async () => {
  emulator = await startStripeEmulator()
  payments = paymentsOn(emulator)
})

afterAll(() => emulator.close())

test('a gift is offered on Stripe’s own page', async () => {
  const checkout = await openOne(payments, { giftId: 'g-offered', amount: cents(2_575) })
  expect(checkout).toMatchObject({
    status: 'open',
    giftId: 'g-offered',
    amount: 2_575,
    currency: 'usd',
    livemode: false,
    paymentId: null,
    movement: null,
  })
  const page = await fetch(checkout.url ?? '')
  expect(await page.text()).toContain('Donate $25.75')
})

test('a paid gift comes back with its line of the book', async () => {
  const { checkout, chargeId, paymentId } = await payOne(payments, emulator, { giftId: 'g-paid' })
  expect(checkout).toMatchObject({ status: 'paid', url: null, giftId: 'g-paid', paymentId })
  expect(checkout.movement).toMatchObject({
    type: 'charge',
    amount: 5_000,
    fee: 175,
    net: 4_825,
    source: {
      kind: 'charge',
      chargeId,
      paymentId,
      giftId: 'g-paid',
      email: 'ada@example.org',
      name: 'Ada Lovelace',
      method: 'card',
    },
  })
})

test('a declined card leaves the page open, and the next card pays', async () => {
  const { id } = await openOne(payments)
  expect(emulator.pay(id, { card: '4000 0000 0000 9995' })).toEqual({
    kind: 'declined',
    message: 'Your card has insufficient funds.',
  })
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'open', movement: null })
  expect(emulator.pay(id)).toMatchObject({ kind: 'paid' })
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'paid' })
})

test('a wallet is told with the card behind it', async () => {
  const { id } = await openOne(payments)
  emulator.pay(id, { wallet: 'apple_pay' })
  const checkout = await payments.findCheckout(id)
  expect(checkout?.movement?.source).toMatchObject({ method: 'card/apple_pay' })
})

test('F8: a bank debit is on its way for days, then is paid', async () => {
  const { id } = await openOne(payments)
  expect(emulator.pay(id, { wallet: 'us_bank_account' })).toMatchObject({ kind: 'processing' })
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'processing', movement: null })
  expect(await payments.closeCheckout(id)).toBe('already-paid')
  emulator.settle(id)
  const paid = await payments.findCheckout(id)
  expect(paid).toMatchObject({ status: 'paid', movement: { type: 'charge', fee: 40 } })
  expect(paid?.movement?.source).toMatchObject({ method: 'us_bank_account' })
})

test('F8: a bank debit that fails is never paid', async () => {
  const { id } = await openOne(payments)
  emulator.pay(id, { wallet: 'us_bank_account' })
  emulator.bounce(id)
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'processing', movement: null })
  const told = emulator.events().map(({ type }) => type)
  expect(told).toContain('checkout.session.async_payment_failed')
})

test('F5: a paid gift whose line of the book is late is paid, and its line comes later', async () => {
  emulator.settings.lateMovements = true
  const { checkout } = await payOne(payments, emulator)
  emulator.settings.lateMovements = false
  expect(checkout).toMatchObject({ status: 'paid', movement: null })
  emulator.settleMovements()
  expect((await payments.findCheckout(checkout.id))?.movement).toMatchObject({ amount: 5_000 })
  expect(emulator.events().map(({ type }) => type)).toContain('charge.updated')
})

test('a page is closed once, and only while it is open', async () => {
  const { id } = await openOne(payments)
  expect(await payments.closeCheckout(id)).toBe('closed')
  expect(await payments.closeCheckout(id)).toBe('already-closed')
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'expired', url: null })
  const { checkout } = await payOne(payments, emulator)
  expect(await payments.closeCheckout(checkout.id)).toBe('already-paid')
  expect(await payments.closeCheckout('cs_test_nope')).toBe('already-closed')
})

test('a page that Stripe does not know is not found', async () => {
  expect(await payments.findCheckout('cs_test_nope')).toBeUndefined()
})

test('an amount that is too small is refused in words for the log', async () => {
  expect(await payments.openCheckout(aCheckout({ amount: cents(49) }))).toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('at least $0.50'),
  })
})

test('a double click opens one page', async () => {
  const request = aCheckout()
  const [first, second] = await Promise.all([
    payments.openCheckout(request),
    payments.openCheckout(request),
  ])
  expect(first).toEqual(second)
  expect(first).toMatchObject({ kind: 'opened' })
})

test('F7: a changed amount under the old key is refused, so that the page never lies', async () => {
  const request = aCheckout()
  await payments.openCheckout(request)
  expect(await payments.openCheckout({ ...request, amount: cents(9_900) })).toMatchObject({
    kind: 'refused',
  })
})
