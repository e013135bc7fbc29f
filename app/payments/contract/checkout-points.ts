import assert from 'node:assert/strict'
import { donation, giftOf, line, monthly, refused } from './bench.ts'
import type { Point } from './bench.ts'

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
      assert.equal(session.locale, 'es-419')
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
    name: 'takes a line of some cents beside a larger one, to be paid and not given, at once',
    async check(bench) {
      const session = await bench.stripe.checkout.sessions.create({
        ...giftOf(bench),
        submit_type: 'pay',
        allowed_payment_method_types: ['card', 'link'],
        line_items: [line(1_475), line(25)],
      })
      assert.equal(session.amount_total, 1_500)
      assert.equal(session.submit_type, 'pay')
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
