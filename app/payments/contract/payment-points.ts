import assert from 'node:assert/strict'
import { giftOf, id, payment, refused } from './bench.ts'
import type { Bench, Point } from './bench.ts'

export const expandPoints: readonly Point[] = [
  {
    about: 'expand',
    name: 'writes out a payment’s charge and its balance transaction, two levels deep',
    async check(bench) {
      const made = await payment(bench)
      const { latest_charge } = await bench.stripe.paymentIntents.retrieve(made.id, {
        expand: ['latest_charge.balance_transaction'],
      })
      assert(typeof latest_charge === 'object' && latest_charge?.object === 'charge')
      const line = latest_charge.balance_transaction
      assert(typeof line === 'object' && line?.object === 'balance_transaction')
      assert.equal(line.amount, 2_500)
      assert(line.fee > 0)
      assert.equal(line.net, line.amount - line.fee)
    },
  },
  {
    about: 'expand',
    name: 'writes out a session’s lines',
    async check(bench) {
      const made = await bench.stripe.checkout.sessions.create(giftOf(bench))
      const session = await bench.stripe.checkout.sessions.retrieve(made.id, {
        expand: ['payment_intent', 'line_items'],
      })
      assert.equal(session.line_items?.data.length, 1)
    },
  },
  {
    about: 'expand',
    name: 'writes out the members of a list',
    async check(bench) {
      const made = await payment(bench)
      const list = await bench.stripe.charges.list({
        payment_intent: made.id,
        expand: ['data.balance_transaction'],
      })
      const line = list.data[0]?.balance_transaction
      assert(typeof line === 'object' && line?.object === 'balance_transaction')
    },
  },
  {
    about: 'expand',
    name: 'refuses a path that does not exist',
    async check(bench) {
      const made = await payment(bench)
      const call = bench.stripe.paymentIntents.retrieve(made.id, { expand: ['nope'] })
      await refused(call, { type: 'StripeInvalidRequestError' })
      await assert.rejects(call, /expand/)
    },
  },
]

export const paymentPoints: readonly Point[] = [
  {
    about: 'payments',
    name: 'gives a payment a secret of its own',
    async check(bench) {
      const made = await unpaid(bench)
      assert.equal(made.object, 'payment_intent')
      assert(made.client_secret?.startsWith(`${made.id}_secret_`))
    },
  },
  {
    about: 'payments',
    name: 'takes the money when a payment is confirmed',
    async check(bench) {
      const { id } = await unpaid(bench)
      const paid = await confirm(bench, id, 'pm_card_visa')
      assert.equal(paid.status, 'succeeded')
      assert(paid.latest_charge)
    },
  },
  {
    about: 'payments',
    name: 'makes and confirms a payment in one call',
    check: async (bench) => assert.equal((await payment(bench)).status, 'succeeded'),
  },
  {
    about: 'payments',
    name: 'says that a card was declined, and tells of it',
    async check(bench) {
      const { id } = await unpaid(bench)
      await refused(confirm(bench, id, 'pm_card_chargeDeclined'), {
        type: 'StripeCardError',
        code: 'card_declined',
      })
      await bench.heard('payment_intent.payment_failed', id)
    },
  },
  {
    about: 'payments',
    name: 'waits for the bank when the bank wants to be asked',
    async check(bench) {
      const { id } = await unpaid(bench)
      const waiting = await confirm(bench, id, 'pm_card_authenticationRequired')
      assert.equal(waiting.status, 'requires_action')
    },
  },
  {
    about: 'payments',
    name: 'refuses less than it can take',
    check: (bench) =>
      refused(bench.stripe.paymentIntents.create({ amount: 1, currency: 'usd' }), {
        type: 'StripeInvalidRequestError',
        code: 'amount_too_small',
      }),
  },
]

export const refundPoints: readonly Point[] = [
  {
    about: 'refunds',
    name: 'sends a part back, and tells of it twice',
    async check(bench) {
      const made = await payment(bench)
      const refund = await bench.stripe.refunds.create({
        payment_intent: made.id,
        amount: 1_000,
        reason: 'requested_by_customer',
      })
      assert.equal(refund.object, 'refund')
      assert.equal(refund.amount, 1_000)
      assert.equal(refund.status, 'succeeded')
      const charge = await bench.stripe.charges.retrieve(id(refund.charge))
      assert.equal(charge.amount_refunded, 1_000)
      assert.equal(charge.refunded, false)
      await bench.heard('refund.created', refund.id)
      await bench.heard('charge.refunded', charge.id)
    },
  },
  {
    about: 'refunds',
    name: 'sends the rest back when no amount is said',
    async check(bench) {
      const { refund } = await refundedInTwo(bench)
      assert.equal(refund.amount, 1_500)
      const charge = await bench.stripe.charges.retrieve(id(refund.charge))
      assert.equal(charge.refunded, true)
    },
  },
  {
    about: 'refunds',
    name: 'refuses to send back more than was paid',
    async check(bench) {
      const { made } = await refundedInTwo(bench)
      await refused(bench.stripe.refunds.create({ payment_intent: made.id }), {
        type: 'StripeInvalidRequestError',
        code: 'charge_already_refunded',
      })
    },
  },
  {
    about: 'refunds',
    name: 'lists the refunds of a payment',
    async check(bench) {
      const { made } = await refundedInTwo(bench)
      const list = await bench.stripe.refunds.list({ payment_intent: made.id })
      assert.equal(list.object, 'list')
      assert.deepEqual(new Set(list.data.map(({ amount }) => amount)), new Set([1_000, 1_500]))
    },
  },
]

function unpaid({ stripe }: Bench) {
  return stripe.paymentIntents.create({
    amount: 5_000,
    currency: 'usd',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
  })
}

function confirm({ stripe }: Bench, id: string, paymentMethod: string) {
  return stripe.paymentIntents.confirm(id, { payment_method: paymentMethod })
}

async function refundedInTwo(bench: Bench) {
  const made = await payment(bench)
  await bench.stripe.refunds.create({ payment_intent: made.id, amount: 1_000 })
  return { made, refund: await bench.stripe.refunds.create({ payment_intent: made.id }) }
}
