import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { Payments } from './connect.server.ts'
import { startStripeEmulator } from './emulator/emulator.ts'
import type { Emulator } from './emulator/emulator.ts'
import type { FaultKind } from './emulator/faults.ts'
import { PaymentsBusyError } from './failures.server.ts'
import { aCheckout, openOne, payOne, paymentsOn } from './testing/payments.ts'

let emulator: Emulator
let payments: Payments
/** Soon gives up: for what is to get no answer. What is to get one waits as long as a slow machine needs. */
let hurried: Payments
let now: Date

beforeEach(async () => {
  now = new Date()
  emulator = await startStripeEmulator({ now: () => now })
  payments = paymentsOn(emulator, { retries: 0 })
  hurried = paymentsOn(emulator, { timeoutMs: 400, retries: 0 })
})

afterEach(() => emulator.close())

function count(type: string): number {
  return emulator.events().filter((event) => event.type === type).length
}

const opening = 'POST /v1/checkout/sessions'
/** More than the library tries by itself. */
const always = 3

describe('F5: opening a page', () => {
  const kinds: FaultKind[] = [
    'timeout-before',
    'timeout-after',
    'reset-before',
    'reset-after',
    'conflict',
    'rate-limit',
    'malformed',
  ]
  test.each(kinds)(
    '%s: the donor is told to try again, and the same key opens one page',
    async (kind) => {
      const request = aCheckout()
      emulator.faults.add({ kind, on: opening, times: always })
      expect(await hurried.openCheckout(request)).toEqual({ kind: 'busy' })
      emulator.faults.clear()
      const opened = await payments.openCheckout(request)
      expect(opened).toMatchObject({ kind: 'opened', checkout: { giftId: request.giftId } })
      expect(await payments.openCheckout(request)).toEqual(opened)
    },
  )

  test('a 500 is said again under its key, and a new key goes through', async () => {
    const request = aCheckout()
    emulator.faults.add({ kind: 'server-error', on: opening })
    expect(await payments.openCheckout(request)).toEqual({ kind: 'busy' })
    expect(await payments.openCheckout(request)).toEqual({ kind: 'busy' })
    const anew = { ...request, idempotencyKey: `${request.idempotencyKey}-again` }
    expect(await payments.openCheckout(anew)).toMatchObject({ kind: 'opened' })
  })

  test('an answer that is only late is an answer', async () => {
    emulator.faults.add({ kind: 'latency', on: opening, ms: 60 })
    expect(await payments.openCheckout(aCheckout())).toMatchObject({ kind: 'opened' })
  })

  test('one lost request is made good by the library’s own retry', async () => {
    const patient = paymentsOn(emulator, { timeoutMs: 2_000, retries: 2 })
    emulator.faults.add({ kind: 'timeout-before', on: opening })
    expect(await patient.openCheckout(aCheckout())).toMatchObject({ kind: 'opened' })
  })

  test('Stripe that is not there at all is busy', async () => {
    const nowhere = paymentsOn(emulator, { apiBase: new URL('http://127.0.0.1:9'), retries: 0 })
    expect(await nowhere.openCheckout(aCheckout())).toEqual({ kind: 'busy' })
    await expect(nowhere.findCheckout('cs_test_1')).rejects.toThrow(PaymentsBusyError)
  })
})

describe('F5: sending money back', () => {
  const kinds: FaultKind[] = ['timeout-after', 'reset-after', 'malformed']
  test.each(kinds)(
    '%s: the outcome is unknown, and the same key sends it back once',
    async (kind) => {
      const { paymentId } = await payOne(payments, emulator)
      const request = {
        paymentId,
        amount: cents(5_000),
        reason: 'requested_by_customer',
        ourRefundId: 'r-1',
        ofGiftAlone: false,
        idempotencyKey: 'refund-r-1',
      } as const
      emulator.faults.add({ kind, on: 'POST /v1/refunds', times: 1 })
      emulator.faults.add({ kind: 'timeout-before', on: 'POST /v1/refunds', times: 1 })
      expect(await hurried.refundPayment(request)).toEqual({ kind: 'busy' })
      await expect.poll(() => count('refund.created')).toBe(1)
      emulator.faults.clear()
      expect(await payments.refundPayment(request)).toMatchObject({
        kind: 'refunded',
        refund: { amount: 5_000 },
      })
      expect(count('refund.created')).toBe(1)
    },
  )

  test('a key that Stripe has forgotten after a day would pay twice, but never more than was given', async () => {
    const { paymentId } = await payOne(payments, emulator)
    const request = {
      paymentId,
      amount: cents(3_000),
      reason: 'requested_by_customer',
      ourRefundId: 'r-1',
      ofGiftAlone: false,
      idempotencyKey: 'refund-r-1',
    } as const
    await payments.refundPayment(request)
    now = new Date(now.getTime() + 25 * 3_600_000)
    expect(await payments.refundPayment(request)).toMatchObject({
      kind: 'refused',
      why: 'more-than-is-left',
    })
  })
})

describe('F5: reading', () => {
  const kinds: FaultKind[] = [
    'timeout-before',
    'reset-after',
    'server-error',
    'rate-limit',
    'malformed',
  ]
  test.each(kinds)('%s: a read is tried later by its job', async (kind) => {
    const { id } = await openOne(payments)
    emulator.faults.add({ kind, on: 'GET /v1/checkout/sessions', times: always })
    await expect(hurried.findCheckout(id)).rejects.toThrow(PaymentsBusyError)
    emulator.faults.clear()
    expect(await payments.findCheckout(id)).toMatchObject({ id })
  })

  test('closing a page says busy when it does not know', async () => {
    const { id } = await openOne(payments)
    emulator.faults.add({ kind: 'timeout-after', on: 'POST /v1/checkout/sessions' })
    expect(await hurried.closeCheckout(id)).toBe('busy')
    expect(await payments.closeCheckout(id)).toBe('already-closed')
  })

  test('a list that breaks off half-way says so', async () => {
    emulator.faults.add({
      kind: 'timeout-before',
      on: 'GET /v1/balance_transactions',
      times: always,
    })
    const pages = hurried.listMovements({ createdFrom: new Date(0) })
    await expect(pages.next()).rejects.toThrow(PaymentsBusyError)
  })
})
