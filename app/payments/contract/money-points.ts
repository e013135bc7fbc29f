import assert from 'node:assert/strict'
import { giftOf, id, monthly, payment, refused } from './bench.ts'
import type { Bench, Point } from './bench.ts'

export const moneyPoints: readonly Point[] = [
  {
    about: 'disputes',
    name: 'opens a dispute, tells of it, lists it, and closes it as lost',
    async check(bench) {
      const made = await payment(bench, 'pm_card_createDispute')
      const dispute = await disputeOf(bench, made.id)
      await bench.heard('charge.dispute.created', dispute.id)
      assert.equal(dispute.object, 'dispute')
      assert.equal(dispute.status, 'needs_response')
      assert.equal(dispute.amount, 2_500)
      assert.equal((await bench.stripe.disputes.close(dispute.id)).status, 'lost')
      await bench.heard('charge.dispute.closed', dispute.id)
    },
  },
  {
    about: 'balance',
    name: 'keeps a book of charges and refunds',
    async check(bench) {
      const made = await payment(bench)
      await bench.stripe.refunds.create({ payment_intent: made.id })
      const book = await bench.stripe.balanceTransactions.list({ limit: 100 })
      assert.equal(book.object, 'list')
      const types = new Set(book.data.map(({ type }) => type))
      assert(types.has('charge') && types.has('refund'), [...types].join())
    },
  },
  {
    about: 'balance',
    name: 'says what stands on the balance',
    check: async ({ stripe }) => assert.equal((await stripe.balance.retrieve()).object, 'balance'),
  },
  {
    about: 'balance',
    name: 'pays out, tells of it, lists it, and lists its lines',
    async check(bench) {
      const payout = await bench.stripe.payouts.create({ amount: 1_000, currency: 'usd' })
      assert.equal(payout.object, 'payout')
      await bench.heard('payout.paid', payout.id)
      const payouts = await bench.stripe.payouts.list({ limit: 100 })
      assert(payouts.data.some(({ id }) => id === payout.id))
      const lines = await bench.stripe.balanceTransactions.list({ source: payout.id })
      assert.deepEqual(
        lines.data.map(({ amount }) => amount),
        [-1_000],
      )
    },
  },
]

export const monthlyPoints: readonly Point[] = [
  {
    about: 'monthly gifts',
    name: 'begins a subscription with its invoice when the page is paid',
    async check(bench) {
      const subscription = await subscribed(bench)
      assert.equal(subscription.object, 'subscription')
      assert.equal(subscription.status, 'active')
      assert.deepEqual(subscription.metadata, { gift: 'g1' })
      await bench.heard('customer.subscription.created', subscription.id)
      await bench.heard('invoice.paid', id(subscription.latest_invoice))
    },
  },
  {
    about: 'monthly gifts',
    name: 'ends a subscription, and tells of it',
    async check(bench) {
      const subscription = await subscribed(bench)
      const ended = await bench.stripe.subscriptions.cancel(subscription.id)
      assert.equal(ended.object, 'subscription')
      assert.equal(ended.status, 'canceled')
      await bench.heard('customer.subscription.deleted', subscription.id)
    },
  },
  {
    about: 'monthly gifts',
    name: 'says by its invoice which month a charge pays, of whose subscription',
    async check(bench) {
      const subscription = await subscribed(bench)
      const invoiceId = id(subscription.latest_invoice)
      const { data } = await bench.stripe.invoicePayments.list({ invoice: invoiceId })
      const paymentId = id(data[0]?.payment.payment_intent)
      const found = await bench.stripe.invoicePayments.list({
        payment: { type: 'payment_intent', payment_intent: paymentId },
        expand: ['data.invoice'],
      })
      const invoice = found.data[0]?.invoice
      assert(invoice !== undefined && typeof invoice !== 'string' && 'lines' in invoice)
      assert.equal(invoice.status, 'paid')
      assert.deepEqual(invoice.parent?.subscription_details?.metadata, { gift: 'g1' })
      const [item] = subscription.items.data
      assert.equal(invoice.lines.data[0]?.period.end, item?.current_period_end)
      const payment = await bench.stripe.paymentIntents.retrieve(paymentId)
      assert.deepEqual(payment.metadata, {})
    },
  },
  {
    about: 'monthly gifts',
    name: 'lists a subscription until it has ended, and then has none to end',
    async check(bench) {
      const { id } = await subscribed(bench)
      const listed = async () =>
        (await bench.stripe.subscriptions.list({ limit: 100 })).data.some((one) => one.id === id)
      assert(await listed())
      await bench.stripe.subscriptions.cancel(id)
      assert(!(await listed()))
      await refused(bench.stripe.subscriptions.cancel(id), {
        type: 'StripeInvalidRequestError',
        code: 'resource_missing',
      })
    },
  },
  {
    about: 'monthly gifts',
    name: 'shows our terms on the page, and takes nothing of a single payment for it',
    async check(bench) {
      const asked = {
        ...giftOf(bench),
        mode: 'subscription' as const,
        line_items: [monthly(1_000)],
      }
      const session = await bench.stripe.checkout.sessions.create({
        ...asked,
        adaptive_pricing: { enabled: false },
        custom_text: { submit: { message: 'Every month, until you stop' } },
      })
      assert.equal(session.custom_text.submit?.message, 'Every month, until you stop')
      await refused(
        bench.stripe.checkout.sessions.create({
          ...asked,
          payment_intent_data: { description: 'Gift' },
        }),
        { type: 'StripeInvalidRequestError', param: 'payment_intent_data' },
      )
    },
  },
]

/** A test dispute opens a moment after its payment. */
async function disputeOf({ stripe }: Bench, payment: string) {
  for (let tries = 0; tries < 20; tries++) {
    const [dispute] = (await stripe.disputes.list({ payment_intent: payment })).data
    if (dispute !== undefined) return dispute
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return assert.fail('no dispute was opened')
}

async function subscribed(bench: Bench) {
  const session = await bench.stripe.checkout.sessions.create({
    ...giftOf(bench),
    mode: 'subscription',
    line_items: [monthly(1_000)],
    subscription_data: { metadata: { gift: 'g1' } },
  })
  await bench.complete(session, { card: '4242424242424242' })
  const done = await bench.stripe.checkout.sessions.retrieve(session.id)
  return bench.stripe.subscriptions.retrieve(id(done.subscription))
}
