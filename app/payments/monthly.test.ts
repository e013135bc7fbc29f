import { afterEach, beforeEach, expect, test } from 'vitest'
import { startStripeEmulator } from './emulator/emulator.ts'
import type { Emulator } from './emulator/emulator.ts'
import { startHook } from './testing/hook.ts'
import type { Hook } from './testing/hook.ts'
import { everyOne, openOne, paymentsOn } from './testing/payments.ts'
import type { Payments } from './connect.server.ts'

// A gift of every month, over HTTP and the real library.

let hook: Hook
let emulator: Emulator
let payments: Payments
const longAgo = { createdFrom: new Date('2020-01-01') }

beforeEach(async () => {
  hook = await startHook()
  emulator = await startStripeEmulator({ webhooks: [hook.endpoint], retryMs: [20] })
  payments = paymentsOn(emulator)
})

afterEach(async () => {
  await emulator.close()
  await hook.close()
})

const monthly = { id: 'monthly-1', terms: '$50.00 today and each month on the 27th' }

async function begun() {
  const { id } = await openOne(payments, { monthly, giftId: 'gift-1' })
  emulator.pay(id, { email: 'ada@example.org' })
  const checkout = await payments.findCheckout(id)
  const source = checkout?.movement?.source
  if (source?.kind !== 'charge' || !source.month) throw new Error('no month was paid')
  return { checkout, subscriptionId: source.month.subscriptionId, month: source.month }
}

test('the first charge names our gift by its page, and its month by the invoice', async () => {
  const { checkout, month } = await begun()
  expect(checkout).toMatchObject({ status: 'paid', giftId: 'gift-1', amount: 5_000 })
  expect(month.monthlyId).toBe('monthly-1')
  expect(month.to.getTime()).toBeGreaterThan(month.from.getTime() + 27 * 86_400_000)
})

test('each month is a charge of its own, whose month is told only when it is asked for', async () => {
  const { subscriptionId, month } = await begun()
  emulator.renew(subscriptionId)
  const lines = await everyOne(payments.listMovements(longAgo))
  expect(lines).toHaveLength(2)
  expect(lines.every(({ source }) => source.kind === 'charge' && source.month === null)).toBe(true)
  const months = (await payments.withMonths(lines)).map(({ source }) =>
    source.kind === 'charge' ? source.month : null,
  )
  expect(new Set(months.map((each) => each?.invoiceId)).size).toBe(2)
  expect(months.map((each) => each?.from)).toContainEqual(month.to)
})

test('a month that cannot be charged is behind, with a page for another card; paid there, it is well again', async () => {
  const { subscriptionId } = await begun()
  emulator.renew(subscriptionId, { declined: true })
  const behind = await payments.findMonthly(subscriptionId)
  expect(behind).toMatchObject({ status: 'behind', monthlyId: 'monthly-1' })
  const payUrl = behind?.unpaid?.payUrl ?? ''
  const pay = (card: string) =>
    fetch(payUrl, { method: 'POST', body: new URLSearchParams({ card }) }).then((page) =>
      page.text(),
    )
  expect(await pay('4000000000000002')).toContain('declined')
  expect(await pay('4242424242424242')).toContain('This month is paid')
  expect(await payments.findMonthly(subscriptionId)).toMatchObject({
    status: 'active',
    unpaid: null,
  })
})

test('stopped twice it ends once, and an unpaid month can no longer be paid', async () => {
  const { subscriptionId } = await begun()
  emulator.renew(subscriptionId, { declined: true })
  const payUrl = (await payments.findMonthly(subscriptionId))?.unpaid?.payUrl ?? ''
  expect(await payments.stopMonthly(subscriptionId)).toBe('stopped')
  expect(await payments.stopMonthly(subscriptionId)).toBe('stopped')
  expect(await payments.findMonthly(subscriptionId)).toMatchObject({
    status: 'ended',
    endedForWant: false,
    unpaid: null,
  })
  expect((await fetch(payUrl)).status).toBe(410)
  const ends = emulator.events().filter(({ type }) => type === 'customer.subscription.deleted')
  expect(ends).toHaveLength(1)
})

test('with Stripe away nothing is said to be stopped (F5)', async () => {
  const { subscriptionId } = await begun()
  emulator.faults.add({ kind: 'server-error', times: 9, on: 'DELETE /v1/subscriptions' })
  expect(await payments.stopMonthly(subscriptionId)).toBe('busy')
  emulator.faults.clear()
  expect(await payments.findMonthly(subscriptionId)).toMatchObject({ status: 'active' })
})

test('a key that may not end it is told apart from one that has ended', async () => {
  const { subscriptionId } = await begun()
  emulator.faults.add({ kind: 'forbidden', on: 'DELETE /v1/subscriptions' })
  expect(await payments.stopMonthly(subscriptionId)).toBe('refused')
  expect(await payments.findMonthly(subscriptionId)).toMatchObject({ status: 'active' })
  expect(await payments.stopMonthly(subscriptionId)).toBe('stopped')
})

test('what has ended for want of a card is told apart, and is listed no more', async () => {
  const { subscriptionId } = await begun()
  expect(await everyOne(payments.listMonthly())).toMatchObject([{ subscriptionId }])
  emulator.renew(subscriptionId, { declined: true })
  emulator.giveUp(subscriptionId)
  expect(await payments.findMonthly(subscriptionId)).toMatchObject({ endedForWant: true })
  expect(await everyOne(payments.listMonthly())).toEqual([])
})

test('notices of invoices and subscriptions are about the monthly gift', async () => {
  const { subscriptionId } = await begun()
  await emulator.deliverAll()
  const notices = await everyOne(payments.listNotices(longAgo))
  const about = notices
    .filter(({ subject }) => subject.kind === 'monthly')
    .map(({ type, subject }) => [type, subject.id])
  expect(about).toContainEqual(['invoice.paid', subscriptionId])
  expect(about).toContainEqual(['customer.subscription.created', subscriptionId])
})

test('a bank debit of a monthly gift is on its way, then paid', async () => {
  const { id } = await openOne(payments, { monthly })
  emulator.pay(id, { email: 'ada@example.org', wallet: 'us_bank_account' })
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'processing', movement: null })
  emulator.settle(id)
  expect(await payments.findCheckout(id)).toMatchObject({ status: 'paid' })
  expect((await payments.findCheckout(id))?.movement).not.toBeNull()
})
