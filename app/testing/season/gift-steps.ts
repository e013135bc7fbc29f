import fc from 'fast-check'
import { startGift } from '#app/giving/start-gift.server.ts'
import { cents } from '#app/money/cents.ts'
import type { LateDebitFailure } from '#app/payments/emulator/world.ts'
import { db } from '#app/platform/database.server.ts'
import { place, which } from './drawn.ts'
import { pick } from './pick.ts'
import { DISPUTE_FEE } from './plain-bank.ts'
import { wholeAt } from './plain-season.ts'
import type { PlainGift, PlainSeason } from './plain-season.ts'
import { DONORS, noteLine, slugOf } from './world.ts'
import type { World } from './world.ts'

/** What befalls gifts at Stripe. */
export const giftStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('give' as const),
      place,
      amount: fc.integer({ min: 500, max: 60_000 }),
      by: fc.constantFrom('card' as const, 'card' as const, 'debit' as const),
      ends: fc.constantFrom('paid' as const, 'paid' as const, 'paid' as const, 'declined' as const),
      donor: fc.nat(3),
    }),
  },
  fc.record({ do: fc.constant('settle' as const), which }),
  fc.record({
    do: fc.constant('bounce' as const),
    which,
    as: fc.constantFrom('dispute' as const, 'payment_failure_refund' as const),
  }),
  fc.record({
    do: fc.constant('dashboard' as const),
    which,
    percent: fc.integer({ min: 1, max: 100 }),
    pending: fc.boolean(),
  }),
  fc.record({ do: fc.constantFrom('refund arrives' as const, 'refund fails' as const), which }),
  fc.record({ do: fc.constantFrom('dispute' as const, 'inquiry' as const), which }),
  fc.record({ do: fc.constantFrom('win' as const, 'lose' as const), which }),
)
type GiftStep = typeof giftStep extends fc.Arbitrary<infer Value> ? Value : never

/** Does it at the emulator and in the plain season, where it can happen at all. */
export async function befall(step: GiftStep, world: World): Promise<void> {
  const { stripe, plain } = world
  switch (step.do) {
    case 'give':
      return await give(step, world)
    case 'settle': {
      const gift = pick(
        plain.gifts.filter(({ by, state }) => by === 'debit' && state === 'waiting'),
        step.which,
      )
      if (!gift?.checkout) return
      stripe.settle(gift.checkout)
      return pay(world, gift)
    }
    case 'bounce': {
      const gift = pick(plain.gifts.filter(canBounce), step.which)
      if (!gift?.checkout) return
      stripe.settings.lateDebitFailures = step.as
      stripe.bounce(gift.checkout)
      return takeBack(step.as, gift, plain)
    }
    case 'dashboard': {
      const gift = pick(plain.gifts.filter(canBeRefunded), step.which)
      if (!gift?.charge) return
      const amount = Math.max(1, Math.trunc(((gift.amount - gift.back) * step.percent) / 100))
      stripe.settings.newRefunds = step.pending ? 'pending' : 'succeeded'
      const id = stripe.refundInDashboard(gift.charge, { amount })
      plain.refunds.push({ id, gift, amount, failed: false, pending: step.pending })
      gift.back += amount
      return plain.bank.line(-amount)
    }
    case 'refund arrives': {
      const refund = pick(
        plain.refunds.filter(({ pending }) => pending),
        step.which,
      )
      if (!refund) return
      stripe.finishRefund(refund.id)
      refund.pending = false
      return
    }
    case 'refund fails': {
      const refund = pick(
        plain.refunds.filter(({ failed }) => !failed),
        step.which,
      )
      if (!refund) return
      stripe.failRefund(refund.id)
      Object.assign(refund, { failed: true, pending: false })
      refund.gift.back -= refund.amount
      return plain.bank.line(refund.amount)
    }
    case 'dispute':
    case 'inquiry': {
      const gift = pick(plain.gifts.filter(canBeDisputed), step.which)
      if (!gift?.charge) return
      const asks = step.do === 'dispute' ? 'for its money' : 'first'
      const id =
        asks === 'first' ? stripe.openInquiry(gift.charge) : stripe.openDispute(gift.charge)
      plain.disputes.push({ id, gift, asks, open: true })
      gift.dispute = asks === 'first' ? 'over' : 'open'
      if (asks === 'for its money') plain.bank.line(-gift.amount - DISPUTE_FEE)
      return
    }
    case 'win':
    case 'lose': {
      const dispute = pick(
        plain.disputes.filter(({ open }) => open),
        step.which,
      )
      if (!dispute) return
      stripe.settleDispute(dispute.id, step.do === 'win' ? 'won' : 'lost')
      dispute.open = false
      if (dispute.asks === 'first') return
      dispute.gift.dispute = 'over'
      if (step.do === 'win') return plain.bank.line(dispute.gift.amount)
      dispute.gift.lost = dispute.gift.amount
      return
    }
  }
}

async function give(step: Extract<GiftStep, { do: 'give' }>, world: World): Promise<void> {
  const { stripe, plain } = world
  const started = await startGift({
    teamSlug: slugOf(world, step.place),
    amount: cents(step.amount),
    coverFee: false,
    shownName: null,
    message: null,
    askedBy: null,
    anonymous: false,
    hideAmount: false,
    newsletter: false,
    dedication: null,
    monthly: false,
    browserHash: Math.random().toString(36),
  })
  if (started.kind !== 'ready') throw new Error(started.kind)
  const { checkout_id: checkout } = await db
    .selectFrom('gift')
    .select('checkout_id')
    .where('public_id', '=', started.giftId)
    .executeTakeFirstOrThrow()
  const visit = { email: DONORS[step.donor] ?? '', name: 'Ida Novak' }
  if (step.ends === 'declined') {
    stripe.pay(checkout ?? '', { ...visit, card: '4000000000000002' })
    return stripe.expire(checkout ?? '')
  }
  const paid = stripe.pay(
    checkout ?? '',
    step.by === 'debit' ? { ...visit, wallet: 'us_bank_account' } : visit,
  )
  if (paid.kind !== 'paid' && paid.kind !== 'processing') throw new Error(paid.kind)
  const gift: PlainGift = {
    id: started.giftId,
    by: step.by,
    amount: step.amount,
    donor: step.donor,
    charge: paid.chargeId,
    checkout,
    state: 'waiting',
    lined: false,
    back: 0,
    lost: 0,
    dispute: 'never',
    weights: wholeAt(step.place),
    before: undefined,
  }
  plain.gifts.push(gift)
  if (paid.kind === 'paid') pay(world, gift)
}

/** Its money is there; its line at once, or late. */
export function pay({ stripe, plain }: World, gift: PlainGift): void {
  gift.state = 'paid'
  if (!stripe.settings.lateMovements) noteLine(plain, gift)
}

/** Before its money has come there is nothing to take; after it, all of it is taken, whatever had gone back. */
function takeBack(as: LateDebitFailure, gift: PlainGift, plain: PlainSeason): void {
  if (gift.state === 'paid' && as === 'dispute') {
    Object.assign(gift, { dispute: 'over', lost: gift.amount })
    return plain.bank.line(-gift.amount - DISPUTE_FEE)
  }
  if (gift.lined) {
    gift.lost = gift.amount
    plain.bank.line(-gift.amount)
  }
  gift.state = 'gone'
}

function canBounce({ by, state, dispute }: PlainGift): boolean {
  return by === 'debit' && state !== 'gone' && dispute === 'never'
}

/** Of a gift beside something sold, the sale is told. */
function canBeRefunded(gift: PlainGift): boolean {
  const { by, beside, state, dispute, lost, back, amount } = gift
  return (
    by !== 'hand' &&
    !beside &&
    state === 'paid' &&
    dispute !== 'open' &&
    lost === 0 &&
    back < amount
  )
}

function canBeDisputed({ by, beside, state, dispute }: PlainGift): boolean {
  return by !== 'hand' && !beside && state === 'paid' && dispute === 'never'
}
