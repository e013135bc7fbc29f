import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import { shiftClock } from '#app/platform/clock.server.ts'
import { db, pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { anOrganization, aTeam } from '#db/testing/builders.ts'
import type { ATeam } from '#db/testing/builders.ts'
import { startTestStripe } from '#db/testing/stripe.ts'
import type { TestStripe } from '#db/testing/stripe.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import { reconcile } from './reconcile.server.ts'
import { makeRefundJob } from './make-refund.server.ts'
import { refundGift } from './refund-gift.server.ts'
import { askStripe } from './testing/ask-stripe.ts'
import { payAtOf, sendGiveForm } from './testing/send-give-form.ts'
import { workInbox } from './work-inbox.server.ts'

// Donors, banks, staff and the network do what they like, in any order, through the emulator and the whole app; in the end
// our book says what Stripe's says (F5, F6, F8, F10).

const RUNS = Number(process.env['EVENINGS'] ?? 6)

const share = fc.double({ min: 0.05, max: 1, noNaN: true })
const gift = fc.nat(5)
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      amount: fc.integer({ min: 500, max: 90_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('debit' as const),
      amount: fc.integer({ min: 500, max: 90_000 }),
    }),
  },
  fc.record({ do: fc.constant('settle' as const), gift }),
  fc.record({
    do: fc.constant('bounce' as const),
    gift,
    as: fc.constantFrom('dispute' as const, 'payment_failure_refund' as const),
  }),
  fc.record({
    do: fc.constantFrom('decline' as const, 'expire' as const),
    amount: fc.integer({ min: 500, max: 9_000 }),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('refund' as const, 'dashboard' as const, 'pending refund' as const),
      gift,
      share,
    }),
  },
  fc.record({ do: fc.constantFrom('refund arrives' as const, 'refund fails' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('dispute' as const, 'inquiry' as const, 'come back' as const),
      gift,
    }),
  },
  fc.record({ do: fc.constantFrom('win' as const, 'lose' as const) }),
  fc.record({
    do: fc.constantFrom(
      'payout' as const,
      'payout fails' as const,
      'work' as const,
      'catch up' as const,
      'late lines' as const,
      'lines come' as const,
    ),
  }),
  fc.record({
    do: fc.constantFrom(
      'lose notices' as const,
      'hold notices' as const,
      'copy notices' as const,
      'honest notices' as const,
    ),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('break' as const),
      how: fc.constantFrom(
        'timeout-after',
        'reset-before',
        'reset-after',
        'server-error',
        'conflict',
        'rate-limit',
        'malformed',
      ),
      on: fc.constantFrom(
        'GET /v1/',
        'POST /v1/refunds',
        'POST /v1/checkout',
        'GET /v1/balance',
        'GET /v1/charges',
      ),
    }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

interface Gift {
  readonly id: string
  readonly checkout: string
  charge: string | null
}

let stripe: TestStripe
let team: ATeam
let gifts: Gift[]
let refunds: string[]
let disputes: string[]
let payouts: string[]
const actor = { id: null, label: 'a test' }

beforeAll(async () => {
  await anOrganization()
  stripe = await startTestStripe({ retryMs: [5, 5, 5] })
})
beforeEach(() => calmDown())
afterAll(() => stripe.stop())

test(
  `after each of ${RUNS} evenings in which everything happens, our book says what Stripe’s says`,
  { timeout: 900_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 25 }), async (evening) => {
        team = await aTeam()
        ;[gifts, refunds, disputes, payouts] = [[], [], [], []]
        for (const each of evening) await live(each)
        await theMorningAfter()
        expect(await ourTotal()).toEqual(await stripesTotal())
        expect(await checkBooks(pool)).toEqual([])
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  },
)

async function live(each: Step): Promise<void> {
  switch (each.do) {
    case 'pay':
    case 'debit':
    case 'decline':
    case 'expire':
      return await give(each.do, each.amount)
    case 'settle':
      return attempt(() => stripe.settle(gifts[each.gift]?.checkout ?? ''))
    case 'bounce':
      stripe.settings.lateDebitFailures = each.as
      return attempt(() => stripe.bounce(gifts[each.gift]?.checkout ?? ''))
    case 'refund':
    case 'dashboard':
    case 'pending refund':
      return await sendBack(each.do, gifts[each.gift], each.share)
    case 'refund arrives':
      return attempt(() => stripe.finishRefund(refunds.at(-1) ?? ''))
    case 'refund fails':
      return attempt(() => stripe.failRefund(refunds.pop() ?? ''))
    case 'dispute':
    case 'inquiry':
      return attempt(() => {
        const charge = gifts[each.gift]?.charge ?? ''
        disputes.push(
          each.do === 'dispute' ? stripe.openDispute(charge) : stripe.openInquiry(charge),
        )
      })
    case 'win':
      return attempt(() => stripe.settleDispute(disputes.pop() ?? '', 'won'))
    case 'lose':
      return attempt(() => stripe.settleDispute(disputes.pop() ?? '', 'lost'))
    case 'come back':
      await fulfilGift(gifts[each.gift]?.id ?? 'nobody')
      return
    case 'payout':
      payouts.push(stripe.payout() ?? '')
      return
    case 'payout fails':
      return attempt(() => stripe.failPayout(payouts.pop() ?? ''))
    case 'work':
      await stripe.deliverAll()
      return await workInbox()
    case 'catch up':
      return await reconcile().then(
        () => undefined,
        () => undefined,
      )
    case 'late lines':
      stripe.settings.lateMovements = true
      return
    case 'lines come':
      stripe.settings.lateMovements = false
      return stripe.settleMovements()
    case 'lose notices':
      stripe.webhooks.controls.drop = 5
      return
    case 'hold notices':
      Object.assign(stripe.webhooks.controls, { paused: true, shuffled: true })
      return
    case 'copy notices':
      stripe.webhooks.controls.copies = 4
      return
    case 'honest notices':
      Object.assign(stripe.webhooks.controls, { paused: false, copies: 1, drop: 0 })
      return
    case 'break':
      stripe.faults.add({ kind: each.how, on: each.on, times: 1 })
  }
}

async function give(how: 'pay' | 'debit' | 'decline' | 'expire', amount: number): Promise<void> {
  const answer = await sendGiveForm(team.slug, { ownAmount: String(amount / 100) })
  // Stripe may have been made to break, or so many gifts to one page ask for a proof.
  if (answer.kind !== 'pay') return
  const checkout = /cs_\w+/.exec(payAtOf(answer))?.[0] ?? ''
  const { public_id: id } = await db
    .selectFrom('gift')
    .select('public_id')
    .where('checkout_id', '=', checkout)
    .executeTakeFirstOrThrow()
  const visit = { email: 'donor@example.org', name: 'Ida Novak' }
  switch (how) {
    case 'expire':
      return stripe.expire(checkout)
    case 'decline':
      stripe.pay(checkout, { ...visit, card: '4000000000000002' })
      return
    case 'debit':
    case 'pay': {
      const paid = stripe.pay(
        checkout,
        how === 'debit' ? { ...visit, wallet: 'us_bank_account' } : visit,
      )
      const charge = paid.kind === 'paid' || paid.kind === 'processing' ? paid.chargeId : null
      gifts.push({ id, checkout, charge })
    }
  }
}

async function sendBack(
  how: 'refund' | 'dashboard' | 'pending refund',
  from: Gift | undefined,
  part: number,
): Promise<void> {
  if (!from) return
  const { amount_cents: amount } = await db
    .selectFrom('gift')
    .select('amount_cents')
    .where('public_id', '=', from.id)
    .executeTakeFirstOrThrow()
  const some = Math.max(1, Math.trunc(amount * part))
  stripe.settings.newRefunds = how === 'pending refund' ? 'pending' : 'succeeded'
  if (how === 'refund')
    await refundGift({ giftPublicId: from.id, amount: cents(some), reason: 'asked', actor }).catch(
      () => {},
    )
  else attempt(() => refunds.push(stripe.refundInDashboard(from.charge ?? '', { amount: some })))
}

/** What cannot happen at this moment does not. */
function attempt(action: () => unknown): void {
  try {
    action()
  } catch {
    return
  }
}

function calmDown(): void {
  stripe.faults.clear()
  Object.assign(stripe.webhooks.controls, { paused: false, copies: 1, drop: 0, shuffled: false })
  Object.assign(stripe.settings, { lateMovements: false, newRefunds: 'succeeded' })
}

/** Nothing breaks any more, and everybody does once more what they do every night. */
async function theMorningAfter(): Promise<void> {
  calmDown()
  stripe.settleMovements()
  await stripe.deliverAll()
  shiftClock(2 * 3_600_000)
  try {
    await workInbox()
    const asked = await db
      .selectFrom('refund')
      .select('id')
      .where('status', '=', 'requested')
      .execute()
    for (const { id } of asked) await makeRefundJob({ refundId: id })
  } finally {
    shiftClock(0)
  }
  await stripe.deliverAll()
  await workInbox()
  await reconcile()
}

async function ourTotal() {
  const row = await db
    .selectFrom('team_total')
    .select(['raised_cents as raised', 'gift_count as gifts'])
    .where('team_id', '=', team.id)
    .executeTakeFirstOrThrow()
  return row
}

interface ChargeAtStripe {
  readonly status: string
  readonly amount: number
  readonly amount_refunded: number
}

/** What Stripe itself would tell a treasurer who asks it about each payment. */
async function stripesTotal() {
  let [raised, count] = [0, 0]
  for (const { charge } of gifts) {
    if (charge === null) continue
    const { status, amount, amount_refunded } = await askStripe<ChargeAtStripe>(`charges/${charge}`)
    if (status !== 'succeeded') continue
    const { data } = await askStripe<{ data: { status: string; amount: number }[] }>(
      `disputes?charge=${charge}`,
    )
    const lost = data
      .filter((dispute) => dispute.status === 'lost')
      .reduce((sum, dispute) => sum + dispute.amount, 0)
    const left = Math.max(0, amount - amount_refunded - lost)
    raised += left
    count += Number(left > 0)
  }
  return { raised, gifts: count }
}
