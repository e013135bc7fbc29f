import assert from 'node:assert/strict'
import { giftOf, id, line, monthly, refused } from './bench.ts'
import type { Bench, Point } from './bench.ts'

const about = 'checkout'

export const checkoutPoints: readonly Point[] = [
  {
    about,
    name: 'takes a price named inline',
    async check(bench) {
      const session = await bench.stripe.checkout.sessions.create(giftOf(bench))
      assert.equal(session.object, 'checkout.session')
    },
  },
  {
    about,
    name: 'takes everything that a donation says of itself',
    async check(bench) {
      const session = await donation(bench)
      assert.equal(session.object, 'checkout.session')
      assert.match(session.id, /^cs_/)
      assert.equal(session.submit_type, 'donate')
      assert(session.url)
    },
  },
  {
    about,
    name: 'adds up the amount',
    async check(bench) {
      const session = await bench.stripe.checkout.sessions.create({
        ...giftOf(bench),
        line_items: [line(2_500), line(150)],
      })
      assert.equal(session.amount_total, 2_650)
    },
  },
  {
    about,
    name: 'gives the metadata back',
    check: async (bench) => assert.deepEqual((await donation(bench)).metadata, { gift: 'g1' }),
  },
  {
    about,
    name: 'gives our reference back',
    check: async (bench) => assert.equal((await donation(bench)).client_reference_id, 'g1'),
  },
  {
    about,
    name: 'gives a custom field back',
    check: async (bench) =>
      assert.equal((await donation(bench)).custom_fields[0]?.key, 'dedication'),
  },
  {
    about,
    name: 'says when it expires, in which currency, and to whom it was offered',
    async check(bench) {
      const session = await donation(bench)
      assert(session.expires_at > session.created)
      assert.equal(session.currency, 'usd')
      assert.equal(session.customer_email, 'ada@example.org')
    },
  },
  {
    about,
    name: 'takes a monthly price in subscription mode',
    async check(bench) {
      const session = await bench.stripe.checkout.sessions.create({
        ...giftOf(bench),
        mode: 'subscription',
        line_items: [monthly(1_000)],
      })
      assert.equal(session.mode, 'subscription')
      assert.equal(session.amount_total, 1_000)
    },
  },
  {
    about,
    name: 'refuses a mode that does not exist, and names it',
    check: (bench) =>
      refused(bench.stripe.checkout.sessions.create({ ...giftOf(bench), mode: 'nonsense' }), {
        type: 'StripeInvalidRequestError',
        param: 'mode',
      }),
  },
  {
    about,
    name: 'refuses a parameter that it does not know',
    check: (bench) =>
      refused(bench.stripe.checkout.sessions.create(Object.assign(giftOf(bench), { bogus: '1' })), {
        type: 'StripeInvalidRequestError',
        code: 'parameter_unknown',
      }),
  },
  {
    about,
    name: 'refuses a page on which there is nothing to pay',
    async check(bench) {
      const { line_items: _, ...empty } = giftOf(bench)
      await refused(bench.stripe.checkout.sessions.create(empty), {
        type: 'StripeInvalidRequestError',
        param: 'line_items',
      })
    },
  },
  {
    about,
    name: 'lists what is to be paid',
    async check(bench) {
      const session = await bench.stripe.checkout.sessions.create(giftOf(bench))
      const lines = await bench.stripe.checkout.sessions.listLineItems(session.id)
      assert.equal(lines.object, 'list')
      assert.equal(lines.data[0]?.amount_total, 2_500)
    },
  },
  {
    about,
    name: 'closes a page when asked, and tells of it',
    async check(bench) {
      const { id } = await bench.stripe.checkout.sessions.create(giftOf(bench))
      const expired = await bench.stripe.checkout.sessions.expire(id)
      assert.equal(expired.object, 'checkout.session')
      assert.equal(expired.status, 'expired')
      await bench.heard('checkout.session.expired', id)
    },
  },
  {
    about,
    name: 'gives an embedded page a secret of its own',
    async check(bench) {
      const { success_url: _, cancel_url: __, ...gift } = giftOf(bench)
      const session = await bench.stripe.checkout.sessions.create({
        ...gift,
        ui_mode: 'embedded_page',
        return_url: `${bench.returnUrl}/ok?sid={CHECKOUT_SESSION_ID}`,
      })
      assert(session.client_secret?.startsWith(`${session.id}_secret_`))
    },
  },
]

export const pagePoints: readonly Point[] = [
  {
    about: 'hosted page',
    name: 'sends a donor who has paid back to us',
    async check(bench) {
      const { session, result } = await paid(bench)
      assert.equal(result.location, `${bench.returnUrl}/ok?sid=${session.id}`)
    },
  },
  {
    about: 'hosted page',
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
    about: 'hosted page',
    name: 'tells the donor’s e-mail and what was written in a custom field',
    async check(bench) {
      const { session } = await paid(bench)
      assert.equal(session.customer_details?.email, 'ada@example.org')
      assert.equal(session.custom_fields[0]?.text?.value, 'For Grace')
    },
  },
  {
    about: 'hosted page',
    name: 'delivers a signed checkout.session.completed',
    async check(bench) {
      const { session } = await paid(bench)
      const [delivery] = await bench.delivered('checkout.session.completed', session.id)
      assert(delivery?.verified)
    },
  },
  {
    about: 'hosted page',
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
    about: 'hosted page',
    name: 'writes events in the API version of our library',
    async check(bench) {
      const { session } = await paid(bench)
      const event = await bench.heard('checkout.session.completed', session.id)
      assert.equal(event.api_version, bench.stripe.getApiField('version'))
    },
  },
  {
    about: 'hosted page',
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
    about: 'hosted page',
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
    about: 'hosted page',
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

function donation(bench: Bench) {
  return bench.stripe.checkout.sessions.create({
    ...giftOf(bench),
    submit_type: 'donate',
    client_reference_id: 'g1',
    customer_email: 'ada@example.org',
    metadata: { gift: 'g1' },
    payment_intent_data: { metadata: { gift: 'g1' } },
    custom_fields: [
      {
        key: 'dedication',
        label: { type: 'custom', custom: 'Dedication' },
        type: 'text',
        optional: true,
      },
    ],
  })
}

async function paid(bench: Bench) {
  const open = await donation(bench)
  const fields = { dedication: 'For Grace' }
  const result = await bench.complete(open, { card: '4242424242424242', fields })
  return { result, session: await bench.stripe.checkout.sessions.retrieve(open.id) }
}
