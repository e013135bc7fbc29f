import { appendFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startHook } from '../testing/hook.ts'
import { everyOne, openOne, payOne, paymentsOn } from '../testing/payments.ts'
import { startStripeEmulator } from './emulator.ts'
import type { Emulator, EmulatorOptions } from './emulator.ts'

let folder: string
let started: Emulator[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stripe-emulator-'))
  started = []
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(started.map((emulator) => emulator.close()))
  rmSync(folder, { recursive: true })
})

async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  const emulator = await startStripeEmulator(options)
  started.push(emulator)
  return emulator
}

async function stop(emulator: Emulator): Promise<void> {
  started = started.filter((each) => each !== emulator)
  await emulator.close()
}

const longAgo = { createdFrom: new Date('2020-01-01') }

describe('its memory', () => {
  test('outlives it: gifts, keys and the book are the same after a restart', async () => {
    const stateFile = join(folder, 'state.jsonl')
    const first = await start({ stateFile })
    const { checkout } = await payOne(paymentsOn(first), first, { idempotencyKey: 'kept' })
    first.openDispute(
      checkout.movement?.source.kind === 'charge' ? checkout.movement.source.chargeId : '',
    )
    const before = await everyOne(paymentsOn(first).listMovements(longAgo))
    await stop(first)
    const second = await start({ stateFile })
    const payments = paymentsOn(second)
    expect(await payments.findCheckout(checkout.id)).toEqual({
      ...checkout,
      movement: expect.objectContaining({ id: checkout.movement?.id }),
    })
    expect(await everyOne(payments.listMovements(longAgo))).toEqual(before)
    expect(second.events()).toHaveLength(6)
  })

  test('a line that was cut off by its death is left out, and it goes on', async () => {
    const stateFile = join(folder, 'state.jsonl')
    const first = await start({ stateFile })
    const { id } = await openOne(paymentsOn(first))
    await stop(first)
    appendFileSync(stateFile, '["charge",{"id":"ch_cut')
    const second = await start({ stateFile })
    const other = await openOne(paymentsOn(second))
    await stop(second)
    const third = await start({ stateFile })
    const payments = paymentsOn(third)
    expect(await payments.findCheckout(id)).toMatchObject({ status: 'open' })
    expect(await payments.findCheckout(other.id)).toMatchObject({ status: 'open' })
  })

  test('what was not delivered when it stopped is delivered when it starts again', async () => {
    const stateFile = join(folder, 'state.jsonl')
    const hook = await startHook()
    const first = await start({ stateFile, webhooks: [hook.endpoint] })
    first.webhooks.controls.paused = true
    const { id } = await openOne(paymentsOn(first))
    first.expire(id)
    await stop(first)
    expect(hook.received).toEqual([])
    const second = await start({ stateFile, webhooks: [hook.endpoint] })
    await second.deliverAll()
    expect(hook.received.map(({ event }) => event.type)).toEqual(['checkout.session.expired'])
    await hook.close()
  })

  test('its file does not grow for ever', async () => {
    const stateFile = join(folder, 'state.jsonl')
    const first = await start({ stateFile })
    const { id } = await openOne(paymentsOn(first))
    for (let count = 0; count < 30; count++) first.pay(id, { card: '4000000000000002' })
    await stop(first)
    const grown = statSync(stateFile).size
    appendFileSync(stateFile, '["customer",{"id":"cus_1","created":1}]\n'.repeat(2_000))
    await stop(await start({ stateFile }))
    expect(statSync(stateFile).size).toBeLessThan(grown * 1.1)
  })
})

describe('its clock', () => {
  test('closes a page when its time is over, and tells of it', async () => {
    let now = new Date()
    const emulator = await start({ now: () => now })
    const payments = paymentsOn(emulator)
    const { id } = await openOne(payments, { expiresAt: new Date(now.getTime() + 1_800_000) })
    now = new Date(now.getTime() + 1_801_000)
    emulator.expireDue()
    expect(await payments.findCheckout(id)).toMatchObject({ status: 'expired', url: null })
    expect(emulator.events().map(({ type }) => type)).toEqual(['checkout.session.expired'])
  })

  test('refuses a page that would be open for more than a day', async () => {
    const emulator = await start()
    await expect(
      openOne(paymentsOn(emulator), { expiresAt: new Date(Date.now() + 2 * 86_400_000) }),
    ).rejects.toThrow(/between 30 minutes and 24 hours/)
  })

  test('a gift can be dated back, for a demo that has a past', async () => {
    const emulator = await start()
    const { id } = await openOne(paymentsOn(emulator))
    emulator.pay(id, { createdAt: new Date('2026-03-01T10:00:00Z') })
    const checkout = await paymentsOn(emulator).findCheckout(id)
    expect(checkout?.movement?.createdAt).toEqual(new Date('2026-03-01T10:00:00Z'))
  })
})

describe('its switches, from outside', () => {
  test('pay, refund, dispute and pay out', async () => {
    const emulator = await start()
    const payments = paymentsOn(emulator)
    const { id } = await openOne(payments)
    const paid = await turn(emulator, `/sessions/${id}/pay`, { email: 'ada@example.org' })
    expect(paid).toMatchObject({ status: 200, kind: 'paid' })
    const { chargeId } = Object(paid)
    expect(await turn(emulator, `/charges/${chargeId}/refund`, { amount: 100 })).toMatchObject({
      id: expect.stringMatching(/^re_/),
    })
    const { id: disputeId } = Object(
      await turn(emulator, `/charges/${chargeId}/dispute`, { amount: 500 }),
    )
    expect(await turn(emulator, `/disputes/${disputeId}/win`)).toMatchObject({ status: 200 })
    expect(await turn(emulator, '/payouts')).toMatchObject({ id: expect.stringMatching(/^po_/) })
    const movements = await payments.findMovementsOfCharge(chargeId)
    expect(movements.map(({ type }) => type)).toEqual([
      'charge',
      'refund',
      'dispute',
      'dispute_reversal',
    ])
  })

  test('faults and webhooks', async () => {
    const emulator = await start()
    expect(await turn(emulator, '/faults', { kind: 'rate-limit' })).toMatchObject({ status: 200 })
    await expect(openOne(paymentsOn(emulator, { retries: 0 }))).rejects.toThrow(/busy/)
    await turn(emulator, '/webhooks/pause')
    expect(emulator.webhooks.controls.paused).toBe(true)
    await turn(emulator, '/webhooks/resume')
    expect(emulator.webhooks.controls.paused).toBe(false)
  })

  test('what makes no sense is refused', async () => {
    const emulator = await start()
    expect(await turn(emulator, '/faults', { kind: 'earthquake' })).toMatchObject({ status: 400 })
    expect(await turn(emulator, '/moon')).toMatchObject({ status: 404 })
    expect(await turn(emulator, '/disputes/du_nope/win')).toMatchObject({ status: 404 })
  })

  test('a web page cannot turn them', async () => {
    const emulator = await start()
    const plain = await fetch(`${emulator.url}/_emulator/faults`, { method: 'POST', body: '{}' })
    expect(plain.status).toBe(415)
  })
})

test.each([
  { APP_MODE: 'production', NODE_ENV: 'production' },
  { APP_MODE: 'production', NODE_ENV: 'test' },
  { APP_MODE: undefined, NODE_ENV: 'production' },
])('it does not run in production: $APP_MODE, $NODE_ENV', async ({ APP_MODE, NODE_ENV }) => {
  vi.stubEnv('APP_MODE', APP_MODE)
  vi.stubEnv('NODE_ENV', NODE_ENV)
  await expect(startStripeEmulator()).rejects.toThrow(/does not run in production/)
})

test('it listens on this machine only, and answers to no other name', async () => {
  const { url, port } = await start()
  expect(url).toBe(`http://127.0.0.1:${port}`)
  const { request } = await import('node:http')
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/v1/balance', headers: { host: 'evil.example' } })
      .on('response', (response) => resolve(response.resume().statusCode))
      .end()
  })
  expect(status).toBe(421)
})

/** Turns a switch. */
async function turn(emulator: Emulator, path: string, told: unknown = {}): Promise<unknown> {
  const answer = await fetch(`${emulator.url}/_emulator${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(told),
  })
  return { status: answer.status, ...Object(await answer.json()) }
}
