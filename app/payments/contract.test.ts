import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Stripe } from 'stripe'
import type { Bench } from './contract/bench.ts'
import { payPage } from './contract/pay-page.ts'
import { points } from './contract/points.ts'
import { runContract } from './contract/run.ts'
import { startStripeEmulator } from './emulator/emulator.ts'
import type { Emulator } from './emulator/emulator.ts'
import { startHook } from './testing/hook.ts'
import type { Hook } from './testing/hook.ts'

let hook: Hook
let emulator: Emulator
let bench: Bench

beforeAll(async () => {
  hook = await startHook()
  emulator = await startStripeEmulator({ webhooks: [hook.endpoint], retryMs: [20, 20, 20, 20] })
  bench = benchOn(emulator, hook)
})

afterAll(async () => {
  await emulator.close()
  await hook.close()
})

describe('the emulator keeps the contract', () => {
  for (const point of points)
    test(`${point.about}: ${point.name}`, async () => {
      await point.check(bench)
      expect(hook.received.every(({ verified }) => verified)).toBe(true)
    })
})

test('the contract has all of its points', () => {
  expect(points).toHaveLength(59)
})

test('a point that cannot be checked from here is never said to have passed', async () => {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const result = await runContract({ secretKey: 'sk_test_x', apiBase: emulator.url, print })
  expect(result).toEqual({ passed: 57, failed: 0, notRun: 2 })
  expect(lines.filter((line) => line.includes('without a public address'))).toHaveLength(2)
  expect(lines.at(-1)).toBe('57 passed, 0 failed, 2 not run')
})

test('the contract refuses a live key', async () => {
  await expect(runContract({ secretKey: 'sk_live_x', print: String })).rejects.toThrow(
    /test key only/,
  )
})

function benchOn({ url, port }: Emulator, { received, endpoint, refuse }: Hook): Bench {
  const stripe = new Stripe('sk_test_x', {
    protocol: 'http',
    host: '127.0.0.1',
    port,
    maxNetworkRetries: 0,
    telemetry: false,
  })
  const delivered = (type: string, objectId: string) =>
    expect
      .poll(() => received.filter(({ event }) => isAbout(event, type, objectId)))
      .not.toHaveLength(0)
      .then(() => received.filter(({ event }) => isAbout(event, type, objectId)))
  return {
    stripe,
    returnUrl: new URL(endpoint.url).origin,
    complete: (session, form) => payPage(session.url ?? url, form),
    async heard(type, objectId) {
      const [delivery] = await delivered(type, objectId)
      if (delivery === undefined) throw new Error(`no ${type}`)
      return delivery.event
    },
    delivered,
    refuseDeliveries: refuse,
  }
}

function isAbout({ type, data: { object } }: Stripe.Event, wanted: string, id: string): boolean {
  return type === wanted && 'id' in object && object.id === id
}
