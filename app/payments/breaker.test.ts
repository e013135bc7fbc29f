import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { shiftClock } from '#app/platform/clock.server.ts'
import type { Payments } from './connect.server.ts'
import { startStripeEmulator } from './emulator/emulator.ts'
import type { Emulator } from './emulator/emulator.ts'
import { PaymentsBusyError } from './failures.server.ts'
import { aCheckout, openOne, paymentsOn } from './testing/payments.ts'

let emulator: Emulator
let payments: Payments

beforeAll(async () => {
  emulator = await startStripeEmulator()
})
beforeEach(() => {
  payments = paymentsOn(emulator, { retries: 0 })
})
afterEach(() => {
  emulator.faults.clear()
  shiftClock(0)
})
afterAll(() => emulator.close())

test('A6: after five calls without an answer the next ones are told so at once, and Stripe is left alone', async () => {
  await breakDown()
  const left = faultsLeft()
  for (let count = 0; count < 20; count++)
    expect(await payments.openCheckout(aCheckout())).toEqual({ kind: 'busy' })
  await expect(payments.findCheckout('cs_test_1')).rejects.toThrow(PaymentsBusyError)
  expect(faultsLeft(), 'no call reached Stripe').toBe(left)
})

test('A6: a quarter of a minute later one call tries, and when it is answered all are', async () => {
  await breakDown()
  emulator.faults.clear()
  shiftClock(14_000)
  expect(await payments.openCheckout(aCheckout())).toEqual({ kind: 'busy' })
  shiftClock(16_000)
  expect(await payments.openCheckout(aCheckout())).toMatchObject({ kind: 'opened' })
  expect(await payments.openCheckout(aCheckout())).toMatchObject({ kind: 'opened' })
})

test('A6: when that one is not answered either, the others go on being told so at once', async () => {
  await breakDown()
  shiftClock(16_000)
  const left = faultsLeft()
  await Promise.all([1, 2, 3].map(() => payments.openCheckout(aCheckout())))
  expect(left - faultsLeft(), 'calls that reached Stripe').toBe(1)
})

test('a refusal, a limit that was reached and four losses are no reason to give up', async () => {
  const { id } = await openOne(payments)
  for (let round = 0; round < 3; round++) {
    emulator.faults.add({ kind: 'reset-before', on: 'POST /v1/checkout/sessions', times: 4 })
    for (let count = 0; count < 2; count++) await payments.openCheckout(aCheckout())
    expect(await payments.findCheckout(id)).toMatchObject({ id })
    emulator.faults.add({ kind: 'rate-limit', on: 'GET /v1/checkout', times: 6 })
    for (let count = 0; count < 6; count++)
      await expect(payments.findCheckout(id)).rejects.toThrow(PaymentsBusyError)
    expect(await payments.findCheckout('cs_nope')).toBeUndefined()
  }
})

/** Every answer is a 500 from now on; enough of them have come. */
async function breakDown(): Promise<void> {
  emulator.faults.add({ kind: 'server-error', on: 'POST /v1/checkout/sessions', times: 1_000 })
  for (let count = 0; count < 5; count++) await payments.openCheckout(aCheckout())
}

function faultsLeft(): number {
  return emulator.faults.left()
}
