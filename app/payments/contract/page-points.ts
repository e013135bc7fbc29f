import assert from 'node:assert/strict'
import { donation, id } from './bench.ts'
import type { Bench, Point } from './bench.ts'

const about = 'hosted page'

export const pagePoints: readonly Point[] = [
  {
    about,
    name: 'sends a donor who has paid back to us',
    async check(bench) {
      const { session, result } = await paid(bench)
      assert.equal(result.location, `${bench.returnUrl}/ok?sid=${session.id}`)
    },
  },
  {
    about,
    name: 'leaves the session complete and paid, with its payment',
    async check(bench) {
      const { session } = await paid(bench)
      assert.equal(session.object, 'checkout.session')
      assert.equal(session.status, 'complete')
      assert.equal(session.payment_status, 'paid')
      assert.match(id(session.payment_intent), /^pi_/)
    },
  },
  {
    about,
    name: 'tells the donor’s email and what was written in a custom field',
    async check(bench) {
      const { session } = await paid(bench)
      assert.equal(session.customer_details?.email, 'ada@example.org')
      assert.equal(session.custom_fields[0]?.text?.value, 'For Grace')
    },
  },
  {
    about,
    name: 'delivers a signed checkout.session.completed',
    async check(bench) {
      const { session } = await paid(bench)
      const [delivery] = await bench.delivered('checkout.session.completed', session.id)
      assert(delivery?.verified)
    },
  },
  {
    about,
    name: 'writes the whole envelope of an event',
    async check(bench) {
      const { session } = await paid(bench)
      const event = await bench.heard('checkout.session.completed', session.id)
      assert.match(event.id, /^evt_/)
      assert.equal(event.object, 'event')
      assert(event.created > 0)
      assert.equal(event.livemode, false)
      assert('request' in event && 'pending_webhooks' in event)
    },
  },
  {
    about,
    name: 'writes events in the API version of our library',
    async check(bench) {
      const { session } = await paid(bench)
      const event = await bench.heard('checkout.session.completed', session.id)
      assert.equal(event.api_version, bench.stripe.getApiField('version'))
    },
  },
  {
    about,
    name: 'writes our metadata on the payment',
    async check(bench) {
      const { session } = await paid(bench)
      const payment = await bench.stripe.paymentIntents.retrieve(id(session.payment_intent))
      assert.equal(payment.object, 'payment_intent')
      assert.deepEqual(payment.metadata, { gift: 'g1' })
      assert.equal(payment.amount_received, 2_500)
    },
  },
  {
    about,
    name: 'stays open when the card is declined',
    async check(bench) {
      const session = await donation(bench)
      const result = await bench.complete(session, { card: '4000000000000002' })
      assert.equal(result.location, null)
      assert.match(result.html, /declined/)
      assert.equal((await bench.stripe.checkout.sessions.retrieve(session.id)).status, 'open')
    },
  },
  {
    about,
    name: 'keeps what was typed while the bank is asked (3-D Secure)',
    async check(bench) {
      const session = await donation(bench)
      const fields = { dedication: 'For Grace' }
      await bench.complete(session, { card: '4000002500003155', fields })
      const done = await bench.stripe.checkout.sessions.retrieve(session.id)
      assert.equal(done.status, 'complete')
      assert.equal(done.custom_fields[0]?.text?.value, 'For Grace')
    },
  },
]

async function paid(bench: Bench) {
  const open = await donation(bench)
  const fields = { dedication: 'For Grace' }
  const result = await bench.complete(open, { card: '4242424242424242', fields })
  return { result, session: await bench.stripe.checkout.sessions.retrieve(open.id) }
}
