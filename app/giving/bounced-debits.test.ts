import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cents } from '#app/money/cents.ts'
import type { LateDebitFailure } from '#app/payments/emulator/world.ts'
import { pool } from '#app/platform/database.server.ts'
import { checkBooks } from '#db/books.ts'
import { compareBalance } from './compare-balance.server.ts'
import { fulfilGift } from './fulfil-gift.server.ts'
import { reconcile } from './reconcile.server.ts'
import { refundGift } from './refund-gift.server.ts'
import { actor, startGiftsAtStripe } from './testing/gifts-at-stripe.ts'
import type { GiftsAtStripe } from './testing/gifts-at-stripe.ts'

// A bank debit that came, and that its bank takes back whole days later (F8), in both ways in which Stripe's book may have it
// (decision 007). What of it was sent back before, its donor has twice: that waits in suspense, where staff see it.

let at: GiftsAtStripe

beforeAll(async () => {
  at = await startGiftsAtStripe()
})
beforeEach(() => at.afresh())
afterAll(() => at.stripe.stop())

interface Debit {
  readonly id: string
  readonly checkout: string
  readonly charge: string
}

interface Fate {
  readonly what: string
  /** What is done to a debit of $50 that came, and whether each of it is told before the next. */
  readonly befall: (debit: Debit, told: () => Promise<void>) => void | Promise<void>
  /** What its donor has of it that the team has not. */
  readonly twice: number
}

const fates: readonly Fate[] = [
  {
    what: 'bounces',
    befall: ({ checkout }) => at.stripe.bounce(checkout),
    twice: 0,
  },
  {
    what: 'is sent back in part and then bounces',
    befall: async ({ checkout, charge }, told) => {
      sendBack(charge, 1_200)
      await told()
      at.stripe.bounce(checkout)
    },
    twice: 1_200,
  },
  {
    what: 'is sent back whole and then bounces',
    befall: async ({ checkout, charge }, told) => {
      sendBack(charge, 5_000)
      await told()
      at.stripe.bounce(checkout)
    },
    twice: 5_000,
  },
  {
    what: 'bounces before a part that is on its way back arrives',
    befall: async ({ checkout, charge }, told) => {
      const refund = sendBack(charge, 1_200, 'pending')
      await told()
      at.stripe.bounce(checkout)
      await told()
      at.stripe.finishRefund(refund)
    },
    twice: 1_200,
  },
  {
    what: 'bounces, and the part that was sent back comes back',
    befall: async ({ checkout, charge }, told) => {
      const refund = sendBack(charge, 1_200, 'pending')
      await told()
      at.stripe.bounce(checkout)
      await told()
      at.stripe.failRefund(refund)
    },
    twice: 0,
  },
  {
    what: 'is sent back in two parts, bounces, and one of them comes back',
    befall: async ({ checkout, charge }, told) => {
      const refund = sendBack(charge, 1_200, 'pending')
      await told()
      sendBack(charge, 700)
      await told()
      at.stripe.bounce(checkout)
      await told()
      at.stripe.failRefund(refund)
    },
    twice: 700,
  },
  {
    what: 'has a part sent back that comes back, another sent, and then bounces',
    befall: async ({ checkout, charge }, told) => {
      at.stripe.failRefund(sendBack(charge, 1_200, 'pending'))
      await told()
      sendBack(charge, 700)
      await told()
      at.stripe.bounce(checkout)
    },
    twice: 700,
  },
]

const ways: readonly (readonly [LateDebitFailure, string])[] = [
  ['dispute', 'as a dispute that is lost at once'],
  ['payment_failure_refund', 'as a charge that fails after all'],
]

describe.each(ways)('a bank debit (%s)', (failure, how) => {
  beforeEach(() => {
    at.stripe.settings.lateDebitFailures = failure
  })

  const each = fates.map((fate) => [fate.what, fate] as const)

  test.each(each)(`F8: that %s, ${how}, loses no cent when each is told`, async (_, fate) => {
    const before = await stand()
    const debit = await aDebit()
    await at.told()
    expect(await at.totals()).toEqual({ raised: 5_000, gifts: 1 })
    await fate.befall(debit, () => at.told())
    await tellAll()
    await expectNothingLost(before, fate)
  })

  test.each(each)(
    `F6, F8: that %s, ${how}, loses no cent when all is told at the end, in any order`,
    async (_, fate) => {
      const before = await stand()
      at.stripe.webhooks.controls.paused = true
      at.stripe.webhooks.controls.shuffled = true
      await fate.befall(await aDebit(), async () => {})
      at.stripe.webhooks.controls.paused = false
      await tellAll()
      await expectNothingLost(before, fate)
    },
  )

  test(`F10: that bounces, ${how}, is not sent back besides by staff who have not heard of it`, async () => {
    const before = await stand()
    const debit = await aDebit()
    await at.told()
    at.stripe.webhooks.controls.paused = true
    at.stripe.bounce(debit.checkout)
    const wish = { giftPublicId: debit.id, amount: cents(1_200), reason: 'asked', actor }
    expect((await refundGift(wish)).kind).toBe('refused')
    at.stripe.webhooks.controls.paused = false
    await tellAll()
    await expectNothingLost(before, { twice: 0 })
    expect(['more-than-is-left', 'not-paid']).toContain((await refundGift(wish)).kind)
  })
})

test('F8: a debit that came and failed before either was told is over, not on its way for ever', async () => {
  at.stripe.settings.lateDebitFailures = 'payment_failure_refund'
  at.stripe.webhooks.controls.paused = true
  const debit = await aDebit()
  at.stripe.bounce(debit.checkout)
  await reconcile()
  const { rows } = await pool.query('select status from gift where public_id = $1', [debit.id])
  expect(rows).toEqual([{ status: 'failed' }])
  at.stripe.webhooks.controls.paused = false
  await tellAll()
  expect(await fulfilGift(debit.id)).toBe('failed')
  expect((await reconcile()).asked).toBe(0)
})

/** Of $50, and its money has come. */
async function aDebit(): Promise<Debit> {
  const { id } = await at.begin(5_000)
  const checkout = await at.checkoutOf({ id })
  const paid = at.stripe.pay(checkout, { wallet: 'us_bank_account', email: 'a@example.org' })
  if (paid.kind !== 'processing' || paid.chargeId === null) throw new Error(paid.kind)
  at.stripe.settle(checkout)
  return { id, checkout, charge: paid.chargeId }
}

function sendBack(
  charge: string,
  amount: number,
  status: 'pending' | 'succeeded' = 'succeeded',
): string {
  at.stripe.settings.newRefunds = status
  return at.stripe.refundInDashboard(charge, { amount })
}

/** Twice, and both times the night passes: nothing is left to be told. */
async function tellAll(): Promise<void> {
  for (let times = 0; times < 2; times++) {
    await at.told()
    await reconcile()
  }
}

/** The team has nothing of it; what its donor has twice waits in suspense, and Stripe's balance is ours. */
async function expectNothingLost(
  before: Readonly<Record<string, number>>,
  { twice }: Pick<Fate, 'twice'>,
): Promise<void> {
  expect(await at.totals()).toEqual({ raised: 0, gifts: 0 })
  const after = await stand()
  const moved = (code: string) => (after[code] ?? 0) - (before[code] ?? 0)
  expect(moved('gift_income')).toBe(0)
  expect(moved('dispute_exposure')).toBe(0)
  expect(moved('suspense')).toBe(twice)
  expect(moved('stripe_clearing')).toBe(0 - twice - moved('stripe_fee') - moved('dispute_fee'))
  const { both } = await compareBalance()
  expect(both?.ours).toBe(both?.stripes)
  expect(await checkBooks(pool)).toEqual([])
}

async function stand(): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ code: string; cents: string }>(
    'select a.code, sum(p.amount) as cents from posting p join ledger_account a on a.id = p.account_id group by 1',
  )
  return Object.fromEntries(rows.map(({ code, cents: sum }) => [code, Number(sum)]))
}
