import { setTimeout as pause } from 'node:timers/promises'
import { Stripe } from 'stripe'
import { isLiveKey } from '../connect.server.ts'
import { NotPossibleHere } from './bench.ts'
import type { Bench } from './bench.ts'
import { payPage } from './pay-page.ts'
import { points } from './points.ts'

export interface ContractOptions {
  readonly secretKey: string
  /** The emulator's address; Stripe itself when left out. */
  readonly apiBase?: string
  readonly print: (line: string) => void
}

export interface ContractResult {
  readonly passed: number
  readonly failed: number
  readonly notRun: number
}

/**
 * Runs every point of the contract and prints how each went. Makes test objects in the account of the key.
 * What needs an address that Stripe can reach, or a page filled in by hand, is said to be not run.
 * @throws Error for a live key.
 */
export async function runContract(options: ContractOptions): Promise<ContractResult> {
  if (isLiveKey(options.secretKey))
    throw new Error('The contract makes payments: it runs with a test key only.')
  const bench = benchFor(options)
  const result = { passed: 0, failed: 0, notRun: 0 }
  let about = ''
  for (const point of points) {
    if (point.about !== about) options.print(point.about)
    about = point.about
    try {
      await point.check(bench)
      result.passed++
      options.print(`  passed   ${point.name}`)
    } catch (error) {
      const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
      const skipped = error instanceof NotPossibleHere
      result[skipped ? 'notRun' : 'failed']++
      options.print(`  ${skipped ? 'not run ' : 'FAILED  '} ${point.name}: ${why}`)
    }
  }
  const { passed, failed, notRun } = result
  options.print(`${passed} passed, ${failed} failed, ${notRun} not run`)
  return result
}

function benchFor({ secretKey, apiBase }: ContractOptions): Bench {
  const stripe = clientFor(secretKey, apiBase)
  return {
    stripe,
    returnUrl: 'https://example.org',
    complete(session, form) {
      if (apiBase !== undefined && session.url !== null) return payPage(session.url, form)
      throw new NotPossibleHere('Stripe’s page cannot be filled in by a machine')
    },
    heard: (type, objectId) => eventOf(stripe, type, objectId),
    delivered() {
      throw new NotPossibleHere('not possible against real Stripe without a public address')
    },
    refuseDeliveries() {},
  }
}

function clientFor(secretKey: string, apiBase: string | undefined): Stripe {
  if (apiBase === undefined) return new Stripe(secretKey, { telemetry: false })
  const { protocol, hostname, port } = new URL(apiBase)
  return new Stripe(secretKey, {
    protocol: protocol === 'http:' ? 'http' : 'https',
    host: hostname,
    port,
    telemetry: false,
  })
}

/** Stripe lists an event a moment after what it tells of. */
async function eventOf(stripe: Stripe, type: string, objectId: string): Promise<Stripe.Event> {
  for (let tries = 0; tries < 20; tries++) {
    const { data } = await stripe.events.list({ type, limit: 20 })
    const event = data.find(({ data: { object } }) => 'id' in object && object.id === objectId)
    if (event !== undefined) return event
    await pause(500)
  }
  throw new Error(`no event ${type} about ${objectId}`)
}
