import { afterEach, beforeEach, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { connectPayments, isLiveKey } from './connect.server.ts'
import type { Payments } from './connect.server.ts'
import { startStripeEmulator } from './emulator/emulator.ts'
import type { Emulator } from './emulator/emulator.ts'
import { everyOne, openOne, payOne, paymentsOn } from './testing/payments.ts'

let emulator: Emulator
let payments: Payments
const longAgo = { createdFrom: new Date('2020-01-01') }

beforeEach(async () => {
  emulator = await startStripeEmulator()
  payments = paymentsOn(emulator)
})

afterEach(() => emulator.close())

function refund(paymentId: string, amount: number, key = `refund-${amount}`) {
  return payments.refundPayment({
    paymentId,
    amount: cents(amount),
    reason: 'requested_by_customer',
    ourRefundId: 'r-1',
    ofGiftAlone: false,
    idempotencyKey: key,
  })
}

test('staff send a part of a gift back', async () => {
  const { paymentId, chargeId } = await payOne(payments, emulator)
  const outcome = await refund(paymentId, 2_000)
  expect(outcome).toMatchObject({
    kind: 'refunded',
    refund: { chargeId, paymentId, amount: 2_000, status: 'succeeded', ourRefundId: 'r-1' },
  })
  const refundId = outcome.kind === 'refunded' ? outcome.refund.refundId : ''
  expect(await payments.findRefund(refundId)).toMatchObject({ refundId, amount: 2_000 })
})

test('F10: a refund is refused with its reason', async () => {
  const { paymentId, chargeId } = await payOne(payments, emulator)
  expect(await refund(paymentId, 5_001)).toMatchObject({
    kind: 'refused',
    why: 'more-than-is-left',
  })
  await refund(paymentId, 5_000)
  expect(await refund(paymentId, 1)).toMatchObject({ kind: 'refused', why: 'already-refunded' })
  const other = await payOne(payments, emulator)
  emulator.openDispute(other.chargeId)
  expect(await refund(other.paymentId, 100)).toMatchObject({ kind: 'refused', why: 'disputed' })
  expect(await refund('pi_nope', 300)).toMatchObject({ kind: 'refused', why: 'other' })
  expect(emulator.events().filter(({ type }) => type === 'refund.created')).toHaveLength(1)
  expect(chargeId).not.toBe(other.chargeId)
})

test('F10: two staff who refund the same gift at once send it back once', async () => {
  const { paymentId } = await payOne(payments, emulator)
  const outcomes = await Promise.all([
    refund(paymentId, 5_000, 'first'),
    refund(paymentId, 5_000, 'second'),
  ])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['refunded', 'refused'])
})

test('every line that a charge has caused is found: gift, refund that failed, dispute won', async () => {
  const { chargeId, paymentId } = await payOne(payments, emulator)
  emulator.settings.newRefunds = 'pending'
  const refundId = emulator.refundInDashboard(chargeId, { amount: 1_000 })
  expect(await payments.findRefund(refundId)).toMatchObject({
    status: 'pending',
    ourRefundId: null,
  })
  emulator.failRefund(refundId)
  const disputeId = emulator.openDispute(chargeId, { amount: 3_000 })
  expect(await payments.findDispute(disputeId)).toMatchObject({
    status: 'open',
    chargeId,
    paymentId,
  })
  emulator.settleDispute(disputeId, 'won')
  const movements = await payments.findMovementsOfCharge(chargeId)
  expect(movements.map(({ type, amount, fee }) => ({ type, amount, fee }))).toEqual([
    { type: 'charge', amount: 5_000, fee: 175 },
    { type: 'refund', amount: -1_000, fee: 0 },
    { type: 'refund_failure', amount: 1_000, fee: 0 },
    { type: 'dispute', amount: -3_000, fee: 1_500 },
    { type: 'dispute_reversal', amount: 3_000, fee: 0 },
  ])
  expect(movements[2]?.source).toMatchObject({ kind: 'refund', refundId, status: 'failed' })
  expect(movements[4]?.source).toMatchObject({ kind: 'dispute', disputeId, status: 'won' })
  expect(movements.every(({ amount, fee, net }) => amount - fee === net)).toBe(true)
  expect(await payments.findMovementsOfCharge('ch_nope')).toEqual([])
})

test('the same lines are told in the list of all', async () => {
  const { chargeId } = await payOne(payments, emulator)
  emulator.refundInDashboard(chargeId)
  emulator.settleDispute(emulator.openDispute(chargeId), 'lost')
  const ofCharge = await payments.findMovementsOfCharge(chargeId)
  const all = await everyOne(payments.listMovements(longAgo))
  expect(all.toSorted(byId)).toEqual(ofCharge.toSorted(byId))
})

test('an inquiry moves no money', async () => {
  const { chargeId } = await payOne(payments, emulator)
  const disputeId = emulator.openInquiry(chargeId)
  expect(await payments.findDispute(disputeId)).toMatchObject({ status: 'warning' })
  emulator.settleDispute(disputeId, 'won')
  expect(await payments.findDispute(disputeId)).toMatchObject({ status: 'warning-closed' })
  expect(await payments.findMovementsOfCharge(chargeId)).toHaveLength(1)
})

test('F8: a bank debit that bounces after it was paid is a dispute that is lost, and that nobody may answer', async () => {
  const { id } = await openOne(payments)
  emulator.pay(id, { wallet: 'us_bank_account' })
  emulator.settle(id)
  emulator.bounce(id)
  const movements = await everyOne(payments.listMovements(longAgo))
  expect(
    movements.map(({ type, amount, fee }) => ({ type, amount, fee })).toSorted(byType),
  ).toEqual([
    { type: 'charge', amount: 5_000, fee: 40 },
    { type: 'dispute', amount: -5_000, fee: 1_500 },
  ])
  const dispute = movements.find(({ type }) => type === 'dispute')?.source
  expect(dispute).toMatchObject({
    status: 'lost',
    reason: 'insufficient_funds',
    evidenceDueAt: null,
  })
  expect(() => emulator.bounce(id)).toThrow('succeeded')
})

test('F8: a bank debit whose charge fails after it was paid has a line of its own for it', async () => {
  emulator.settings.lateDebitFailures = 'payment_failure_refund'
  const { id } = await openOne(payments)
  emulator.pay(id, { wallet: 'us_bank_account' })
  expect(await everyOne(payments.listMovements(longAgo))).toEqual([])
  emulator.settle(id)
  emulator.bounce(id)
  const movements = await everyOne(payments.listMovements(longAgo))
  expect(movements.map(({ type, amount }) => ({ type, amount })).toSorted(byType)).toEqual([
    { type: 'charge', amount: 5_000 },
    { type: 'charge_failure', amount: -5_000 },
  ])
  expect(movements.every(({ source }) => source.kind === 'charge')).toBe(true)
})

test('F8: only a bank debit bounces: what a card paid is disputed', async () => {
  const { id } = await openOne(payments)
  emulator.pay(id)
  expect(() => emulator.bounce(id)).toThrow('was not paid by a bank debit')
  expect(await everyOne(payments.listMovements(longAgo))).toHaveLength(1)
})

test('I12: an automatic payout opens into exactly its lines', async () => {
  const first = await payOne(payments, emulator)
  await payOne(payments, emulator)
  emulator.refundInDashboard(first.chargeId, { amount: 500 })
  const payoutId = emulator.payout() ?? ''
  await payOne(payments, emulator)
  const lines = await everyOne(payments.listMovementsOfPayout(payoutId))
  const payout = lines.filter(({ type }) => type === 'payout')
  const rest = lines.filter(({ type }) => type !== 'payout')
  expect(payout).toHaveLength(1)
  expect(rest.map(({ type }) => type).toSorted()).toEqual(['charge', 'charge', 'refund'])
  expect(lines.reduce((sum, { net }) => sum + net, 0)).toBe(0)
  expect(await payments.findPayout(payoutId)).toMatchObject({ status: 'paid', automatic: true })
  expect(emulator.payout()).not.toBeNull()
  expect(emulator.payout()).toBeNull()
})

test('a payout that the bank sends back stands on the balance again', async () => {
  await payOne(payments, emulator)
  const payoutId = emulator.payout() ?? ''
  emulator.failPayout(payoutId)
  const [failure] = await everyOne(payments.listMovements(longAgo))
  expect(failure).toMatchObject({ type: 'payout_failure', amount: 4_825, source: { payoutId } })
  expect(await payments.findPayout(payoutId)).toMatchObject({ status: 'failed' })
})

test('the list of lines goes on over pages, newest first, and goes no further back than asked', async () => {
  const day = 86_400_000
  for (let age = 130; age > 0; age--) {
    const { id } = await openOne(payments)
    emulator.pay(id, { createdAt: new Date(Date.now() - age * day) })
  }
  const pages: number[] = []
  const times: number[] = []
  for await (const page of payments.listMovements(longAgo)) {
    pages.push(page.length)
    times.push(...page.map(({ createdAt }) => createdAt.getTime()))
  }
  expect(pages).toEqual([100, 30])
  expect(times).toEqual(times.toSorted((one, other) => other - one))
  const period = { createdFrom: new Date(Date.now() - 20.5 * day) }
  expect(await everyOne(payments.listMovements(period))).toHaveLength(20)
})

test('what the book gained after a line is read without what came before it', async () => {
  for (let count = 0; count < 104; count++) {
    const { id } = await openOne(payments)
    emulator.pay(id)
  }
  const all = await everyOne(payments.listMovements(longAgo))
  const known = all.at(-2)
  if (!known) throw new Error('nothing was paid')
  const pages: string[][] = []
  for await (const page of payments.listMovementsAfter(known.id))
    pages.push(page.map(({ id }) => id))
  expect(pages.map(({ length }) => length)).toEqual([100, 2])
  expect(pages.toReversed().flat()).toEqual(all.slice(0, -2).map(({ id }) => id))
  await expect(everyOne(payments.listMovementsAfter('txn_nope'))).rejects.toThrow()
})

test('charges, refunds, disputes and payouts that Stripe does not know are not found', async () => {
  expect(await payments.findCharge('ch_nope')).toBeUndefined()
  expect(await payments.findRefund('re_nope')).toBeUndefined()
  expect(await payments.findDispute('du_nope')).toBeUndefined()
  expect(await payments.findPayout('po_nope')).toBeUndefined()
})

test('a charge is told once it has succeeded', async () => {
  const { chargeId } = await payOne(payments, emulator, { giftId: 'g-charge' })
  expect(await payments.findCharge(chargeId)).toMatchObject({ chargeId, giftId: 'g-charge' })
  const { id } = await openOne(payments)
  const pending = emulator.pay(id, { wallet: 'us_bank_account' })
  const pendingId = pending.kind === 'processing' ? (pending.chargeId ?? '') : ''
  expect(await payments.findCharge(pendingId)).toBeUndefined()
})

test('S33: a key that moves real money is told from one that does not', () => {
  expect(isLiveKey('sk_live_1')).toBe(true)
  expect(isLiveKey('rk_live_1')).toBe(true)
  expect(isLiveKey('sk_test_1')).toBe(false)
})

test('a wrong key is an error in the settings, not an outcome', async () => {
  const wrong = connectPayments({
    secretKey: 'bogus',
    apiBase: new URL(emulator.url),
    webhookSecrets: [],
  })
  await expect(wrong.findCheckout('cs_test_1')).rejects.toThrow(/Invalid API Key/)
})

function byId(one: { id: string }, other: { id: string }): number {
  return one.id.localeCompare(other.id)
}

function byType(one: { type: string }, other: { type: string }): number {
  return one.type.localeCompare(other.type)
}
