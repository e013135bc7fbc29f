import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { giftOf, refused } from './bench.ts'
import type { Point } from './bench.ts'

export const apiPoints: readonly Point[] = [
  {
    about: 'lists',
    name: 'gives every member once, page after page',
    async check({ stripe }) {
      const made = new Set<string>()
      for (let count = 0; count < 25; count++)
        made.add((await stripe.customers.create({ email: `person${count}@example.org` })).id)
      const seen: string[] = []
      for await (const { id } of stripe.customers.list({ limit: 10 })) {
        seen.push(id)
        if (seen.length > 60) break
      }
      assert.equal(new Set(seen).size, seen.length)
      assert([...made].every((id) => seen.includes(id)))
    },
  },
  {
    about: 'lists',
    name: 'gives what came after a member, the next page first and newest first on it',
    async check({ stripe }) {
      const made: string[] = []
      for (let count = 0; count < 4; count++) {
        // The order of what is made within one second is not promised.
        if (count > 0) await new Promise((resolve) => setTimeout(resolve, 1_100))
        made.push((await stripe.customers.create({})).id)
      }
      const [first = '', second = '', third = '', fourth = ''] = made
      const page = await stripe.customers.list({ ending_before: first, limit: 2 })
      assert.deepEqual(
        page.data.map(({ id }) => id),
        [third, second],
      )
      assert.equal(page.has_more, true)
      const next = await stripe.customers.list({ ending_before: third, limit: 2 })
      assert(next.data.some(({ id }) => id === fourth))
    },
  },
  {
    about: 'lists',
    name: 'keeps to a span of time',
    async check({ stripe }) {
      await stripe.customers.create({})
      const later = Math.floor(Date.now() / 1000) + 1_000
      const list = await stripe.customers.list({ created: { gt: later } })
      assert.equal(list.object, 'list')
      assert.deepEqual(list.data, [])
    },
  },
  {
    about: 'events',
    name: 'lists what was told by its type, and finds it again',
    async check(bench) {
      const { id } = await bench.stripe.checkout.sessions.create(giftOf(bench))
      await bench.stripe.checkout.sessions.expire(id)
      const told = await bench.heard('checkout.session.expired', id)
      const list = await bench.stripe.events.list({ type: 'checkout.session.expired' })
      assert(list.data.some((event) => event.id === told.id))
      assert(list.data.every(({ type }) => type === 'checkout.session.expired'))
      assert.equal((await bench.stripe.events.retrieve(told.id)).object, 'event')
    },
  },
  {
    about: 'idempotency',
    name: 'gives the first answer again under the same key',
    async check({ stripe }) {
      const idempotencyKey = randomUUID()
      const email = 'ida@example.org'
      const first = await stripe.customers.create({ email }, { idempotencyKey })
      const again = await stripe.customers.create({ email }, { idempotencyKey })
      assert.equal(again.id, first.id)
      assert.equal(again.lastResponse.headers['idempotent-replayed'], 'true')
    },
  },
  {
    about: 'idempotency',
    name: 'refuses a key that was used for something else',
    async check({ stripe }) {
      const idempotencyKey = randomUUID()
      await stripe.customers.create({ email: 'ida@example.org' }, { idempotencyKey })
      await refused(stripe.customers.create({ email: 'eve@example.org' }, { idempotencyKey }), {
        type: 'StripeIdempotencyError',
      })
    },
  },
  {
    about: 'everything else',
    name: 'merges metadata',
    async check({ stripe }) {
      const { id } = await stripe.customers.create({ metadata: { a: '1' } })
      const { metadata } = await stripe.customers.update(id, { metadata: { b: '2' } })
      assert.deepEqual({ ...metadata }, { a: '1', b: '2' })
    },
  },
  {
    about: 'everything else',
    name: 'refuses a key that is none',
    check: ({ stripe }) =>
      refused(stripe.customers.list({}, { apiKey: 'bogus' }), {
        type: 'StripeAuthenticationError',
      }),
  },
  {
    about: 'everything else',
    name: 'names every request',
    async check({ stripe }) {
      const customer = await stripe.customers.create({})
      assert.match(customer.lastResponse.requestId, /^req_/)
    },
  },
  {
    about: 'everything else',
    name: 'says that an object does not exist',
    check: ({ stripe }) =>
      refused(stripe.customers.retrieve('cus_nope'), {
        type: 'StripeInvalidRequestError',
        code: 'resource_missing',
      }),
  },
  {
    about: 'everything else',
    name: 'refuses a path that it does not have',
    check: ({ stripe }) =>
      refused(stripe.rawRequest('GET', '/v1/no_such_thing'), {
        type: 'StripeInvalidRequestError',
      }),
  },
  {
    about: 'webhooks',
    name: 'tries again what we said no to: the same event, signed anew',
    async check(bench) {
      bench.refuseDeliveries(2)
      const { id } = await bench.stripe.customers.create({ email: 'again@example.org' })
      const deliveries = await deliveriesOf(() => bench.delivered('customer.created', id), 3)
      assert.equal(new Set(deliveries.map(({ event }) => event.id)).size, 1)
      assert(deliveries.every(({ verified }) => verified))
    },
  },
]

async function deliveriesOf<Each>(look: () => Promise<Each[]>, wanted: number): Promise<Each[]> {
  for (let tries = 0; tries < 100; tries++) {
    const deliveries = await look()
    if (deliveries.length >= wanted) return deliveries
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return assert.fail(`fewer than ${wanted} deliveries`)
}
